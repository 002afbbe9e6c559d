package dev.waymark.match;

import java.util.List;

/**
 * A line of an advert that the articles about a role support.
 *
 * @param statements that support it, the best first, at least one
 */
record Support(ComparedLine line, List<RoleStatement> statements) {
    Support {
        statements = List.copyOf(statements);
    }

    RoleStatement best() {
        return statements.getFirst();
    }
}
