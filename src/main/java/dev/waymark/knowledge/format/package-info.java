/** Reads files of text, with markup or without: plain text, Markdown, web pages. */
@NullMarked
package dev.waymark.knowledge.format;

import org.jspecify.annotations.NullMarked;
