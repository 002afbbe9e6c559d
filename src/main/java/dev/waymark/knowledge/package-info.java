/** Reads the folder, cleans articles, cuts them into passages, follows changes. */
@NullMarked
package dev.waymark.knowledge;

import org.jspecify.annotations.NullMarked;
