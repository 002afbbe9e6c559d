package dev.waymark.coverage.thing;

import dev.waymark.coverage.Evidence;
import java.util.List;

/**
 * A thing that articles name for a role.
 *
 * @param evidence the statements that name it, at least one, article by article
 */
public record NamedThing(Thing thing, List<Evidence> evidence) {
    public NamedThing {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("'" + thing.name() + "' is named by no statement");
        }
        evidence = List.copyOf(evidence);
    }
}
