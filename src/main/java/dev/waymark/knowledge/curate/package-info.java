/** Changes to the knowledge folder: articles put in and taken out, whole or not at all. */
@NullMarked
package dev.waymark.knowledge.curate;

import org.jspecify.annotations.NullMarked;
