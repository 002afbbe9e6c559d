package dev.waymark.match;

import dev.waymark.coverage.thing.NamedThing;
import dev.waymark.coverage.thing.Thing;
import dev.waymark.coverage.thing.Things;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tools that the articles name for a role and an advert does not. */
final class MissingThings {
    private static final int MOST = 6;

    private final Things things;
    private final Map<Thing, Integer> roles = new HashMap<>();

    /**
     * @param roles all that an advert can describe
     */
    MissingThings(Things things, List<Role> roles) {
        this.things = things;
        roles.forEach(role -> things.of(role).forEach(named -> this.roles.merge(named.thing(), 1, Integer::sum)));
    }

    /** Those first that are named most often for the role and least for others. */
    List<NamedThing> of(Role role, String advert) {
        Set<Thing> named = things.in(advert, Aspect.TOOLS);
        return things.of(role).stream()
                .filter(thing -> thing.thing().aspect() == Aspect.TOOLS && !named.contains(thing.thing()))
                .sorted(Comparator.comparingDouble(this::weight)
                        .reversed()
                        .thenComparing(thing -> thing.thing().name()))
                .limit(MOST)
                .toList();
    }

    private double weight(NamedThing thing) {
        return thing.evidence().size() / Math.sqrt(roles.getOrDefault(thing.thing(), 1));
    }
}
