package dev.waymark.match;

import dev.waymark.coverage.thing.Thing;
import dev.waymark.coverage.thing.Things;
import dev.waymark.match.advert.Meaning;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one state of the knowledge says about each role that an advert can ask for. Immutable. */
final class RoleStatements {
    private final Map<Role, List<RoleStatement>> byRole;
    private final Things things;
    private final RoleWords words;

    private RoleStatements(List<RoleStatement> statements, Things things) {
        this.byRole = statements.stream()
                .collect(Collectors.groupingBy(RoleStatement::role, LinkedHashMap::new, Collectors.toList()));
        this.things = things;
        this.words = new RoleWords(statements);
    }

    /**
     * @param vectors by text; statements that have none are left out
     */
    static RoleStatements of(List<TellingStatement> telling, Map<String, float[]> vectors, Things things) {
        List<TellingStatement> known = telling.stream()
                .filter(statement -> vectors.containsKey(statement.text()))
                .toList();
        if (known.isEmpty()) {
            return new RoleStatements(List.of(), things);
        }
        List<float[]> ofKnown = known.stream()
                .flatMap(statement -> Stream.ofNullable(vectors.get(statement.text())))
                .toList();
        float[] mean = Meaning.mean(ofKnown);
        Map<String, Set<Thing>> tools = tools(known, things);
        List<RoleStatement> statements = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            TellingStatement one = known.get(i);
            Set<Thing> named = tools.getOrDefault(one.evidence().id(), Set.of());
            statements.add(one.read(Meaning.of(ofKnown.get(i), mean), named));
        }
        return new RoleStatements(statements, things);
    }

    /** The tools that a statement names, by its id. */
    private static Map<String, Set<Thing>> tools(List<TellingStatement> statements, Things things) {
        Map<String, Set<Thing>> tools = new HashMap<>();
        statements.stream()
                .map(TellingStatement::role)
                .distinct()
                .flatMap(role -> things.of(role).stream())
                .filter(named -> named.thing().aspect() == Aspect.TOOLS)
                .forEach(named -> named.evidence()
                        .forEach(evidence -> tools.computeIfAbsent(evidence.id(), _ -> new HashSet<>())
                                .add(named.thing())));
        return tools;
    }

    /** The roles that something is stated about, in the order of the catalogue. */
    List<Role> roles() {
        return List.copyOf(byRole.keySet());
    }

    List<RoleStatement> about(Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** What the role is in a sentence; empty where none says so. */
    Optional<RoleStatement> definition(Role role) {
        return about(role).stream().filter(RoleStatement::isDefinition).findFirst();
    }

    /** The languages, tools and products that articles name. */
    Things things() {
        return things;
    }

    /** The words that are used for each role. */
    RoleWords words() {
        return words;
    }
}
