package dev.waymark.compare;

import dev.waymark.answer.extract.Fit;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.NamedThing;
import dev.waymark.coverage.thing.Thing;
import dev.waymark.coverage.thing.Things;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A thing that stands in a table.
 *
 * @param aspect of those asked about
 * @param roles those it is named for, in the order of the table
 * @param evidence the best that name it, for each of the roles
 */
record ItemChoice(Aspect aspect, String name, List<Role> roles, List<Evidence> evidence) {
    /** Enough to prove that a role's sources name it; how often they do proves no more. */
    private static final int MOST_EACH = 3;

    /** What most roles share comes first, aspect by aspect. */
    private static final Comparator<ItemChoice> ORDER = Comparator.comparing(ItemChoice::aspect)
            .thenComparingInt(item -> -item.roles().size())
            .thenComparing(item -> item.name().toLowerCase(java.util.Locale.ROOT))
            .thenComparing(ItemChoice::name);

    static List<ItemChoice> of(List<Role> roles, Set<Aspect> aspects, Things things) {
        Map<Thing, List<ItemChoice>> byThing = new LinkedHashMap<>();
        for (Role role : roles) {
            for (NamedThing named : things.of(role)) {
                of(role, named, aspects)
                        .ifPresent(item -> byThing.computeIfAbsent(named.thing(), _ -> new ArrayList<>())
                                .add(item));
            }
        }
        return byThing.values().stream().map(ItemChoice::joined).sorted(ORDER).toList();
    }

    private static Optional<ItemChoice> of(Role role, NamedThing named, Set<Aspect> aspects) {
        List<Evidence> evidence = named.evidence().stream()
                .filter(one -> aspects.contains(named.thing().aspect())
                        || aspects.stream().anyMatch(one.profile()::isAbout))
                .sorted(Comparator.comparingDouble((Evidence one) -> -fit(one, role, named.thing())))
                .limit(MOST_EACH)
                .toList();
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemChoice(
                        shownUnder(named.thing(), evidence.getFirst(), aspects),
                        named.thing().name(),
                        List.of(role),
                        evidence));
    }

    private static double fit(Evidence evidence, Role role, Thing thing) {
        return Fit.aspect(evidence.profile(), thing.aspect())
                + Fit.named(evidence)
                - Fit.astray(evidence, Set.of(role.id()));
    }

    /** Its own aspect, or, where that was not asked about, the one that its evidence is about. */
    private static Aspect shownUnder(Thing thing, Evidence evidence, Set<Aspect> aspects) {
        return aspects.contains(thing.aspect())
                ? thing.aspect()
                : aspects.stream()
                        .filter(evidence.profile()::isAbout)
                        .findFirst()
                        .orElse(thing.aspect());
    }

    private static ItemChoice joined(List<ItemChoice> ofRoles) {
        ItemChoice first = ofRoles.getFirst();
        return new ItemChoice(
                ofRoles.stream()
                        .map(ItemChoice::aspect)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                first.name(),
                ofRoles.stream().flatMap(item -> item.roles().stream()).toList(),
                ofRoles.stream().flatMap(item -> item.evidence().stream()).toList());
    }
}
