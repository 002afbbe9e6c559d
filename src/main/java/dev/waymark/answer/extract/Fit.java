package dev.waymark.answer.extract;

import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.role.Aspect;
import java.util.Collections;
import java.util.Set;

/** How well a statement fits what is asked for, whatever the words of the question. */
public final class Fit {
    /** What an aspect counts when a heading or lead-in names it, or only the statement's own words. */
    private static final double INHERITED = 1.0;

    private static final double OWN = 0.8;

    /** Both together. */
    private static final double BOTH = 1.2;

    private static final double NAMED = 0.1;

    private static final double OTHERS = 0.3;

    private static final double ELSEWHERE = 0.3;

    private Fit() {}

    /** How clearly it is about an aspect, 0 when not at all. */
    public static double aspect(Profile profile, Aspect asked) {
        boolean own = profile.names(asked);
        boolean inherited = profile.inherited().contains(asked);
        if (own && inherited) {
            return BOTH;
        }
        if (inherited) {
            return INHERITED;
        }
        return own ? OWN : 0;
    }

    /** What it counts that a statement says itself whom it is about. */
    public static double named(Evidence evidence) {
        return evidence.statement().named().isEmpty() ? 0 : NAMED;
    }

    /**
     * How far it is from some roles, 0 when not at all: it is about others besides, or its article is. What an article on
     * one role says of another in passing is seldom what was asked about the other.
     *
     * @param roles ids; where there are none nothing is astray
     */
    public static double astray(Evidence evidence, Set<String> roles) {
        if (roles.isEmpty()) {
            return 0;
        }
        boolean others = !roles.containsAll(evidence.statement().roles());
        boolean elsewhere = !evidence.subjects().isEmpty() && Collections.disjoint(evidence.subjects(), roles);
        return (others ? OTHERS : 0) + (elsewhere ? ELSEWHERE : 0);
    }
}
