@NullMarked
package dev.waymark.knowledge.passage;

import org.jspecify.annotations.NullMarked;
