/** Reads files of each format into articles: what a file says about itself, and its text without markup. */
@NullMarked
package dev.waymark.knowledge.format;

import org.jspecify.annotations.NullMarked;
