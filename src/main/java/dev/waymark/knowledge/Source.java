package dev.waymark.knowledge;

import org.jspecify.annotations.Nullable;

/** Where a statement of an article comes from, as the article's own footnote names it. */
public record Source(
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Integer year) {}
