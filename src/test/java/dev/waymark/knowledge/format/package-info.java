@NullMarked
package dev.waymark.knowledge.format;

import org.jspecify.annotations.NullMarked;
