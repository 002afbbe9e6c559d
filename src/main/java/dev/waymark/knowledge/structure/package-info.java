/**
 * From the lines and blocks of a file to an article's text with its sections and spans. Formats that mark headings and
 * lists arrive as such; where a file has bare lines, their shape tells.
 */
@NullMarked
package dev.waymark.knowledge.structure;

import org.jspecify.annotations.NullMarked;
