package dev.waymark.search;

import java.util.Set;

/**
 * What search receives.
 *
 * @param text the words to look for
 * @param roles ids; when not empty, only passages about at least one of them are found
 * @param passages how many to return at most, 1 to {@link #MOST_PASSAGES}
 */
public record Query(String text, Set<String> roles, int passages) {
    /** Enough to rank a hundred articles by their best passage, also where some have very many. */
    public static final int MOST_PASSAGES = 10_000;

    public Query {
        if (text.isBlank()) {
            throw new IllegalArgumentException("query text is blank");
        }
        if (passages < 1 || passages > MOST_PASSAGES) {
            throw new IllegalArgumentException(
                    "query passages must be between 1 and " + MOST_PASSAGES + ", got " + passages);
        }
        roles = Set.copyOf(roles);
    }
}
