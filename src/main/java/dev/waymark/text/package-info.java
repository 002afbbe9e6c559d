/** Sentences, words, spelling, language: what is true of any text. */
@NullMarked
package dev.waymark.text;

import org.jspecify.annotations.NullMarked;
