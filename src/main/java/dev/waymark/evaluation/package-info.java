/** Asks whole question sets: the command line's {@code evaluate}. */
@NullMarked
package dev.waymark.evaluation;

import org.jspecify.annotations.NullMarked;
