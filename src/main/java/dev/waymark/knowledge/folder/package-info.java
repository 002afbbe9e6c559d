/** The knowledge folder: read at the start, followed while the program runs. */
@NullMarked
package dev.waymark.knowledge.folder;

import org.jspecify.annotations.NullMarked;
