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
 * @param phrased those of them that a phrase names, not a single word
 * @param inherited aspects that its heading or lead-in names
 * @param form what kind of sentence it is
 * @param mentioned ids of the roles whose names or fields stand in it, whatever it says of them
 * @param contrasted ids of the roles, two or more, that it sets against each other; empty for none
 */
public record Profile(
        Statement statement,
        Set<String> stems,
        Set<String> around,
        Set<Aspect> aspects,
        Set<Aspect> phrased,
        Set<Aspect> inherited,
        Form form,
        Set<String> mentioned,
        Set<String> contrasted) {
    /** How a statement speaks. */
    public enum Form {
        PLAIN,
        /** Shows a case of what was said before it. */
        EXAMPLE,
        /** Introduces, concludes or speaks of the author, and so states little about anything. */
        FRAMING,
        /** A question: whatever its words, it states nothing. */
        ASKING,
        /** Can't be read by itself: a pronoun in it stands for nobody known. */
        LEANING
    }

    private static final Set<Aspect> GENERAL = Set.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    /** A statement whose own words name so many aspects is about none of them. */
    private static final int MANY = 3;

    public Profile {
        stems = Set.copyOf(stems);
        around = Set.copyOf(around);
        aspects = Set.copyOf(aspects);
        phrased = Set.copyOf(phrased);
        inherited = Set.copyOf(inherited);
        mentioned = Set.copyOf(mentioned);
        contrasted = Set.copyOf(contrasted);
    }

    /** Whether an answer may consist of it. */
    public boolean canAnswer() {
        return form != Form.LEANING && form != Form.ASKING;
    }

    public boolean isFraming() {
        return form == Form.FRAMING;
    }

    /** Whether its own words, rather than its heading's, say what it is about. */
    public boolean names(Aspect aspect) {
        return aspects.contains(aspect) && aspects.size() < MANY;
    }

    /** Whether it can be taken as saying something on an aspect of its roles. */
    public boolean states(Aspect aspect) {
        boolean says = form == Form.PLAIN || form == Form.EXAMPLE;
        return says && (isAbout(aspect) || touches(aspect));
    }

    /** Whether the aspect is what it is there for: its heading says so, or no heading says otherwise. */
    public boolean isAbout(Aspect aspect) {
        boolean unhampered =
                inherited.isEmpty() || (GENERAL.contains(aspect) && GENERAL.containsAll(inherited) && names(aspect));
        return inherited.contains(aspect) || (unhampered && (names(aspect) || isPlain(aspect)));
    }

    /** Under a heading on something else a single word is easily meant otherwise, unless a role is spoken of. */
    private boolean touches(Aspect aspect) {
        boolean skilled = aspect == Aspect.TOOLS && inherited.contains(Aspect.SKILLS);
        boolean surely =
                phrased.contains(aspect) || skilled || !statement.named().isEmpty();
        return (names(aspect) && surely) || isPlain(aspect);
    }

    /** A sentence that says of a role, without further label, what it is or does. */
    private boolean isPlain(Aspect aspect) {
        return GENERAL.contains(aspect)
                && form == Form.PLAIN
                && aspects.isEmpty()
                && contrasted.isEmpty()
                && GENERAL.containsAll(inherited)
                && !statement.named().isEmpty();
    }
}
