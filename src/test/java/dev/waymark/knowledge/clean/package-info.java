@NullMarked
package dev.waymark.knowledge.clean;

import org.jspecify.annotations.NullMarked;
