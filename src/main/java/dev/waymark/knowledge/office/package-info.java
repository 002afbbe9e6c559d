/** Reads PDF and Word documents, whose paragraphs and headings show by how they are set. */
@NullMarked
package dev.waymark.knowledge.office;

import org.jspecify.annotations.NullMarked;
