/** What of a folder is indexed and embedded, and by which fingerprints it is known when it has not changed. */
@NullMarked
package dev.waymark.search.texts;

import org.jspecify.annotations.NullMarked;
