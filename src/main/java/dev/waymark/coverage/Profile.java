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
 */
public record Profile(
        Statement statement, Set<String> stems, Set<String> around, Set<Aspect> aspects, Set<Aspect> inherited) {
    public Profile {
        stems = Set.copyOf(stems);
        around = Set.copyOf(around);
        aspects = Set.copyOf(aspects);
        inherited = Set.copyOf(inherited);
    }

    public boolean isAbout(Aspect aspect) {
        return aspects.contains(aspect) || inherited.contains(aspect);
    }
}
