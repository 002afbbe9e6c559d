/** Writes answers from sentences of the articles themselves. */
@NullMarked
package dev.waymark.answer.extract;

import org.jspecify.annotations.NullMarked;
