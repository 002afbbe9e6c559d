package dev.waymark.compare;

import dev.waymark.answer.Citation;
import dev.waymark.role.Role;
import java.util.List;

/**
 * Roles side by side, everything in it with its proof.
 *
 * @param roles in the order asked
 * @param contrasts sentences that themselves set the roles against each other
 * @param rows one for each aspect, in the order of aspects
 * @param items concrete things that the sources name for one or more of the roles
 * @param citations numbered 1 to n in order of first use, through contrasts, rows and items; no span twice
 */
public record Comparison(
        List<Role> roles,
        List<ComparedSentence> contrasts,
        List<Row> rows,
        List<Item> items,
        List<Citation> citations) {
    public Comparison {
        roles = List.copyOf(roles);
        contrasts = List.copyOf(contrasts);
        rows = List.copyOf(rows);
        items = List.copyOf(items);
        citations = List.copyOf(citations);
    }
}
