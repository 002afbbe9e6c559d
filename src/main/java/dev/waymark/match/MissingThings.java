package dev.waymark.match;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the things that the articles name for a role and an advert does not. */
final class MissingThings {
    private static final int MOST = 6;

    private static final int MOST_CITED = 2;

    /** Elsewhere a list may be of employers, or of places. */
    private static final Set<Aspect> ASPECTS = Set.of(Aspect.TOOLS, Aspect.SKILLS);

    private final RoleStatements statements;

    MissingThings(RoleStatements statements) {
        this.statements = statements;
    }

    /** A thing and the statements that name it. */
    record Found(Aspect aspect, String name, List<RoleStatement> statements) {}

    /**
     * Those first that are named most often for the role and least for others.
     *
     * @param named the keys of the things that the advert names
     */
    List<Found> of(Role role, Set<String> named) {
        Map<String, List<RoleStatement>> naming = new LinkedHashMap<>();
        for (RoleStatement statement : statements.about(role)) {
            if (!ASPECTS.contains(statement.aspect())) {
                continue;
            }
            statement
                    .things()
                    .keySet()
                    .forEach(key ->
                            naming.computeIfAbsent(key, _ -> new ArrayList<>()).add(statement));
        }
        return naming.entrySet().stream()
                .filter(thing -> !named.contains(thing.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<RoleStatement>> thing) ->
                                weight(thing.getKey(), thing.getValue()))
                        .reversed())
                .limit(MOST)
                .map(thing -> found(thing.getKey(), thing.getValue()))
                .toList();
    }

    private double weight(String key, List<RoleStatement> naming) {
        long roles = statements.roles().stream()
                .filter(role -> statements.about(role).stream()
                        .anyMatch(statement -> statement.things().containsKey(key)))
                .count();
        return naming.size() / Math.sqrt((double) roles);
    }

    private static Found found(String key, List<RoleStatement> naming) {
        RoleStatement first = naming.getFirst();
        return new Found(
                first.aspect(),
                first.things().getOrDefault(key, key),
                naming.subList(0, Math.min(naming.size(), MOST_CITED)));
    }
}
