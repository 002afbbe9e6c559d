/** Indexes passages, finds and ranks them. The index is derived from the folder and may be deleted at any time. */
@NullMarked
package dev.waymark.search;

import org.jspecify.annotations.NullMarked;
