package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.role.Role;
import java.util.List;

/** The roles that an article makes known. */
final class Introductions {
    private Introductions() {}

    static List<Role> of(Article article) {
        return List.of();
    }
}
