package dev.waymark.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of one section of an article: the unit indexed and ranked.
 *
 * @param number its place in the article, from 0
 * @param headings the headings above it, outermost first, without the article's title
 * @param statements in order of the text, at least one; a list stays with its lead-in where it fits
 */
public record Passage(Article article, int number, List<String> headings, List<Statement> statements) {
    public Passage {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one statement");
        }
        headings = List.copyOf(headings);
        statements = List.copyOf(statements);
    }

    /** Unique among all articles. */
    public String id() {
        return article.id() + "#" + number;
    }

    /** The heading nearest above it, empty before the first. */
    public String heading() {
        return headings.isEmpty() ? "" : headings.getLast();
    }

    public int start() {
        return statements.getFirst().span().offsets().start();
    }

    public int end() {
        return statements.getLast().span().offsets().end();
    }

    /** The article's own words from the first statement to the last. */
    public String text() {
        return article.text().substring(start(), end());
    }

    public Set<String> roles() {
        Set<String> roles = new LinkedHashSet<>();
        statements.forEach(statement -> roles.addAll(statement.roles()));
        return roles;
    }
}
