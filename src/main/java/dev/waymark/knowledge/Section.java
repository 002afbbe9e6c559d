package dev.waymark.knowledge;

import dev.waymark.text.Offsets;

/**
 * A heading and what stands under it, up to the next heading.
 *
 * @param heading its words, empty for what stands before the first heading
 * @param level 1 for the article's title level, growing inward
 * @param parent index of the enclosing section in {@link Article#sections()}, -1 for none
 * @param offsets of the whole section in the article's text, heading line included
 */
public record Section(String heading, int level, int parent, Offsets offsets) {}
