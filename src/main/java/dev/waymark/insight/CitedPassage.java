package dev.waymark.insight;

import dev.waymark.text.Offsets;

/**
 * A passage that answers cite.
 *
 * @param title of its article, or the article's id when that is gone
 * @param quote its words, empty when the article no longer has a passage just there
 * @param count how many answers cite it
 */
public record CitedPassage(String articleId, String title, Offsets offsets, String quote, int count) {}
