package dev.waymark.answer.ground;

import dev.waymark.coverage.Evidence;
import java.util.List;
import java.util.Set;

/**
 * A sentence, and what it is said to rest on.
 *
 * @param cited statements, at least one
 * @param spokenOf ids of the roles that it is about where it names none; empty where nothing tells
 */
public record Claim(String text, List<Evidence> cited, Set<String> spokenOf) {
    public Claim {
        if (cited.isEmpty()) {
            throw new IllegalArgumentException("a claim cites at least one statement: '" + text + "'");
        }
        cited = List.copyOf(cited);
        spokenOf = Set.copyOf(spokenOf);
    }
}
