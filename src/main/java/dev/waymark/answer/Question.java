package dev.waymark.answer;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question that stands alone.
 *
 * @param text what was asked, in one sentence
 * @param roles the roles it is about, in the order named; empty when it names none
 * @param aspects what it asks about them, most surely meant first; empty when it does not say
 * @param terms stems of the words that ask for something in particular; empty when role and aspect say it all
 * @param sharp those of the terms that a right answer must hold: names, figures, a kind of tool or degree
 * @param near ids of the statements that the turn before it cited; empty for a question that leans on no other
 * @param beyond ids of the statements already given for it, when more is asked for
 */
public record Question(
        String text,
        Kind kind,
        List<Role> roles,
        List<Aspect> aspects,
        Set<String> terms,
        Set<String> sharp,
        Set<String> near,
        Set<String> beyond) {
    /** The form of answer that is asked for. */
    public enum Kind {
        /** What the sources say about it. */
        PLAIN,
        /** How roles differ. */
        COMPARISON,
        /** Which of the roles it is. */
        CHOICE,
        /** A case that shows it. */
        EXAMPLE,
        /** What comes after what. */
        STEPS
    }

    /** What a comparison is about that names no aspect. */
    public static final List<Aspect> GENERAL = List.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("question text is blank");
        }
        roles = List.copyOf(roles);
        aspects = List.copyOf(aspects);
        // In one order always: sums over them, and so scores, must not differ from one process to the next.
        terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
        sharp = Collections.unmodifiableSortedSet(new TreeSet<>(sharp));
        near = Set.copyOf(near);
        beyond = Set.copyOf(beyond);
    }

    /** A question that asks for no more than was given. */
    public Question(
            String text,
            Kind kind,
            List<Role> roles,
            List<Aspect> aspects,
            Set<String> terms,
            Set<String> sharp,
            Set<String> near) {
        this(text, kind, roles, aspects, terms, sharp, near, Set.of());
    }

    /** The same question, about other roles and aspects. */
    public Question of(List<Role> otherRoles, List<Aspect> otherAspects) {
        return new Question(text, kind, otherRoles, otherAspects, terms, sharp, near, beyond);
    }

    /** The same question, for more than the statements given. */
    public Question beyond(Set<String> given, String asked) {
        return new Question(asked, kind, roles, aspects, terms, sharp, near, given);
    }

    /** Whether it leans on the turn before it. */
    public boolean isFollowUp() {
        return !near.isEmpty();
    }
}
