package dev.waymark.search;

import java.util.Set;

/**
 * What search receives.
 *
 * @param text the words to look for
 * @param roles ids; when not empty, only passages about at least one of them are found
 * @param passages how many to return at most, 1 to 1,000
 */
public record Query(String text, Set<String> roles, int passages) {
    public Query {
        if (text.isBlank()) {
            throw new IllegalArgumentException("query text is blank");
        }
        if (passages < 1 || passages > 1_000) {
            throw new IllegalArgumentException("query passages must be between 1 and 1000, got " + passages);
        }
        roles = Set.copyOf(roles);
    }
}
