package dev.waymark.answer.extract;

import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Figures;
import java.util.Set;

/**
 * A statement that an answer may rest on, with what speaks for it.
 *
 * @param similarity cosine of question and statement, names of roles masked
 * @param matched the question's terms that its own words hold
 * @param around the question's terms that only its heading or lead-in holds
 * @param lexical the weight of these terms as a share of all the question's terms, 0 to 1
 * @param aspect how clearly it is about the aspect asked about, 0 to 1
 * @param near whether the answer before cited it, or one beside it
 * @param astray how far it is from the roles asked about: it is about others besides, its article is about others
 */
public record Candidate(
        Evidence evidence,
        double similarity,
        Set<String> matched,
        Set<String> around,
        double lexical,
        double aspect,
        boolean near,
        double astray) {
    /** Cosines of bge-small between a question and unrelated or fitting sentences lie about here. */
    private static final double UNRELATED = 0.45;

    private static final double FITTING = 0.80;

    /** So few words are found in many a sentence that says something else. */
    private static final int FEW_WORDS = 3;

    public Profile profile() {
        return evidence.profile();
    }

    Statement statement() {
        return evidence.statement();
    }

    Span span() {
        return evidence.span();
    }

    Article article() {
        return evidence.article();
    }

    /** As {@link Evidence#id()}. */
    public String id() {
        return evidence.id();
    }

    /** Whether it is about a role. */
    public boolean isAbout(Role role) {
        return evidence.isAbout(role);
    }

    /** Its words as they stand in the article. */
    public String text() {
        return statement().text();
    }

    /** Whether it can be taken as saying something on an aspect of its roles. */
    public boolean states(Aspect asked) {
        return profile().states(asked);
    }

    /** The similarity on a scale from 0, unrelated, to 1, fitting. */
    public double closeness() {
        return Math.clamp((similarity - UNRELATED) / (FITTING - UNRELATED), 0, 1);
    }

    /** How well it answers by meaning and aspect, whatever its words. */
    public double relevance() {
        return 1.5 * closeness()
                + aspect
                + Fit.named(evidence)
                + (near ? 0.4 : 0)
                - (profile().isFraming() ? 0.5 : 0)
                - astray;
    }

    boolean isInListOf(Candidate other) {
        return evidence.isInListOf(other.evidence);
    }

    boolean isInSectionOf(Candidate other) {
        return evidence.isInSectionOf(other.evidence);
    }

    /** Whether another says all that it says: its words, or its figures, about the same roles. */
    boolean repeats(Candidate other) {
        if (id().equals(other.id())) {
            return true;
        }
        if (!statement().roles().equals(other.statement().roles())) {
            return false;
        }
        Set<String> stems = profile().stems();
        if (stems.size() > FEW_WORDS && other.profile().stems().containsAll(stems)) {
            return true;
        }
        Set<String> figures = Figures.in(text());
        return !figures.isEmpty() && Figures.in(other.text()).containsAll(figures);
    }
}
