/**
 * What is in a file but not in its article: characters broken by a wrong decoding, page furniture, and what follows the
 * article's end. A line goes only when its words and its place both speak against it.
 */
@NullMarked
package dev.waymark.knowledge.clean;

import org.jspecify.annotations.NullMarked;
