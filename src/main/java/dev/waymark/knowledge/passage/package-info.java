/**
 * From articles to passages: which roles articles introduce, which of them each statement is about, and where one passage
 * ends and the next begins.
 */
@NullMarked
package dev.waymark.knowledge.passage;

import org.jspecify.annotations.NullMarked;
