/** From the bytes of a file, whatever its format, to a clean article with its structure. */
@NullMarked
package dev.waymark.knowledge.reading;

import org.jspecify.annotations.NullMarked;
