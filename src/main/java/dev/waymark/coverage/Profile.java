package dev.waymark.coverage;

import dev.waymark.knowledge.Statement;
import dev.waymark.role.Aspect;
import java.util.Set;

/**
 * What a statement is about, in the terms that questions are compared in.
 *
 * @param stems of its own words, names of roles and stop words left out
 * @param around of heading and lead-in, likewise
 * @param aspects that its own words name
 * @param inherited aspects that its heading or lead-in names
 * @param framing whether it introduces, concludes or speaks of the author, and so states little about anything
 */
public record Profile(
        Statement statement,
        Set<String> stems,
        Set<String> around,
        Set<Aspect> aspects,
        Set<Aspect> inherited,
        boolean framing) {
    private static final Set<Aspect> GENERAL = Set.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    /** A statement whose own words name so many aspects is about none of them. */
    private static final int MANY = 3;

    public Profile {
        stems = Set.copyOf(stems);
        around = Set.copyOf(around);
        aspects = Set.copyOf(aspects);
        inherited = Set.copyOf(inherited);
    }

    /** Whether its own words, rather than its heading's, say what it is about. */
    public boolean names(Aspect aspect) {
        return aspects.contains(aspect) && aspects.size() < MANY;
    }

    /** Whether it can be taken as saying something on an aspect of its roles. */
    public boolean states(Aspect aspect) {
        return !framing && (inherited.contains(aspect) || names(aspect) || (GENERAL.contains(aspect) && isPlain()));
    }

    /** A sentence that says of a role, without further label, what it is or does. */
    private boolean isPlain() {
        return aspects.isEmpty()
                && GENERAL.containsAll(inherited)
                && !statement.named().isEmpty();
    }
}
