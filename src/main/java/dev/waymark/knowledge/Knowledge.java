package dev.waymark.knowledge;

import dev.waymark.role.RoleCatalogue;
import java.util.List;

/** The knowledge folder at one moment: immutable, replaced as a whole when a file changes. */
public record Knowledge(
        List<Article> articles, List<Passage> passages, List<Problem> problems, RoleCatalogue catalogue) {
    public Knowledge {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
    }
}
