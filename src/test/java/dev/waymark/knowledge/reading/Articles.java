package dev.waymark.knowledge.reading;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.format.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Articles for tests, and what stands in them. */
public final class Articles {
    private Articles() {}

    public static Article text(String text) {
        return read("roles/Pastry chef.txt", text);
    }

    public static Article markdown(String text) {
        return read("roles/pastry.md", text);
    }

    public static Article html(String text) {
        return read("roles/pastry.html", text);
    }

    public static Article read(String file, String text) {
        try {
            return ArticleReader.read(file, text.getBytes(StandardCharsets.UTF_8))
                    .article();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    public static List<String> headings(Article article) {
        return article.sections().stream().map(Section::heading).toList();
    }

    public static List<String> quotes(Article article) {
        return article.spans().stream().map(article::quote).toList();
    }

    public static List<String> quotes(Article article, Span.Kind kind) {
        return article.spans().stream()
                .filter(span -> span.kind() == kind)
                .map(article::quote)
                .toList();
    }
}
