package dev.waymark.compare;

import dev.waymark.answer.Citation;
import dev.waymark.role.Role;
import java.util.List;

/**
 * One role by itself, everything in it with its proof.
 *
 * @param rows one for each aspect, in the order of aspects, with the one cell that any table has of the role
 * @param citations numbered 1 to n in order of first use; no span twice
 */
public record Portrait(Role role, List<Row> rows, List<Citation> citations) {
    public Portrait {
        rows = List.copyOf(rows);
        citations = List.copyOf(citations);
    }
}
