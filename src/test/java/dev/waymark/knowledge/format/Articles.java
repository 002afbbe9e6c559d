package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Articles for tests, and what stands in them. */
final class Articles {
    private Articles() {}

    static Article text(String text) {
        return read("roles/Pastry chef.txt", text);
    }

    static Article markdown(String text) {
        return read("roles/pastry.md", text);
    }

    static Article html(String text) {
        return read("roles/pastry.html", text);
    }

    static Article read(String file, String text) {
        try {
            return ArticleReader.read(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> headings(Article article) {
        return article.sections().stream().map(Section::heading).toList();
    }

    static List<String> quotes(Article article) {
        return article.spans().stream().map(article::quote).toList();
    }

    static List<String> quotes(Article article, Span.Kind kind) {
        return article.spans().stream()
                .filter(span -> span.kind() == kind)
                .map(article::quote)
                .toList();
    }
}
