package dev.waymark.match;

import dev.waymark.coverage.thing.Thing;
import dev.waymark.match.advert.Requirement;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of an advert with what it is compared by.
 *
 * @param stems of its words, stop words left out
 * @param tools that it names
 * @param chances by role, how likely it is that the line was written for that one; their sum is 1
 */
record ComparedLine(Requirement requirement, Set<String> stems, Set<Thing> tools, Map<Role, Double> chances) {
    /** How sharply nearness and words tell roles apart; 8 to 16, and 0.2 to 0.4, do as well. */
    private static final double BY_NEARNESS = 10;

    private static final double BY_WORDS = 0.3;

    private static final AspectWording WORDING = AspectWording.builtIn();

    ComparedLine {
        stems = Set.copyOf(stems);
        tools = Set.copyOf(tools);
        chances = Map.copyOf(chances);
    }

    static ComparedLine of(Requirement requirement, RoleStatements statements) {
        Set<String> stems = Words.of(requirement.visible()).stream()
                .filter(word -> !Words.isStopWord(word.lower()))
                .map(Word::stem)
                .collect(Collectors.toSet());
        Set<Thing> tools = statements.things().in(requirement.visible(), Aspect.TOOLS);
        return new ComparedLine(requirement, stems, tools, chances(requirement, stems, statements));
    }

    /** Whether it asks for a degree or a certificate. */
    boolean asksForEducation() {
        return WORDING.inArticle(requirement.visible()).contains(Aspect.EDUCATION);
    }

    double chance(Role role) {
        return chances.getOrDefault(role, 0.0);
    }

    /** The softmax over all roles: a line that fits all of them alike says nothing about any. */
    private static Map<Role, Double> chances(Requirement requirement, Set<String> stems, RoleStatements statements) {
        Map<Role, Double> weights = new HashMap<>();
        for (Role role : statements.roles()) {
            double nearest = statements.about(role).stream()
                    .mapToDouble(statement -> requirement.meaning().nearness(statement.meaning()))
                    .max()
                    .orElse(0);
            double words = statements.words().score(stems, role);
            weights.put(role, Math.exp(BY_NEARNESS * nearest + BY_WORDS * words));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((_, weight) -> weight / sum);
        return weights;
    }
}
