package dev.waymark.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of the knowledge folder, cleaned, with its structure.
 *
 * @param id unique in the folder
 * @param published ISO date as far as known: {@code 2023-12-06}, {@code 2023-12}, {@code 2023}
 * @param roles names or ids of roles as the front matter states them; empty for none
 * @param text what readers see and citations quote: no markup, no footnote marks, items as lines that start with
 *     {@code "- "}, headings as lines of their own
 * @param sections in order of the text, at least one
 * @param spans in order of the text, none overlapping; headings are not spans
 */
public record Article(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        List<String> roles,
        List<Source> sources,
        String text,
        List<Section> sections,
        List<Span> spans) {
    public Article {
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        spans = List.copyOf(spans);
    }

    /** The id tells nearly all apart, and passages and sentences are looked up by the article that they are of. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String quote(Span span) {
        return span.offsets().of(text);
    }
}
