/**
 * Folders with Lucene indexes that can be relied on: what is damaged is set aside, and what was written in another format
 * is replaced in steps, after each of which the process may end.
 */
@NullMarked
package dev.waymark.search.folder;

import org.jspecify.annotations.NullMarked;
