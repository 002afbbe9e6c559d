@NullMarked
package dev.waymark.knowledge.office;

import org.jspecify.annotations.NullMarked;
