package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.coverage.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How surely the sources hold an answer: a logistic model over what question and selected statements have in common. A
 * score of similarity alone does not do, for something is always nearest.
 *
 * @param closeness of the best selected statement to the question, names of roles masked, 0 to 1
 * @param covered the share of the question's terms, by weight, that the selected statements hold, 1 without terms
 * @param aspect how clearly a selected statement is about the aspect asked about, 0 to 1
 * @param particular whether the question asks for something in particular
 * @param asked whether the question words an aspect
 * @param role whether it is about a role
 */
record Answerability(double closeness, double covered, double aspect, boolean particular, boolean asked, boolean role) {
    /** From here on an answer is given. */
    static final double ENOUGH = 0.5;

    static Answerability of(Question question, List<Candidate> selected, Coverage coverage) {
        double closeness =
                selected.stream().mapToDouble(Candidate::closeness).max().orElse(0);
        double aspect = selected.stream().mapToDouble(Candidate::aspect).max().orElse(0);
        return new Answerability(
                closeness,
                covered(question, selected, coverage),
                aspect,
                !question.terms().isEmpty(),
                !question.aspects().isEmpty(),
                !question.roles().isEmpty());
    }

    private static double covered(Question question, List<Candidate> selected, Coverage coverage) {
        Set<String> found = new HashSet<>();
        selected.forEach(candidate -> {
            found.addAll(candidate.matched());
            found.addAll(candidate.around());
        });
        double all = question.terms().stream().mapToDouble(coverage::weight).sum();
        double held = found.stream().mapToDouble(coverage::weight).sum();
        return all == 0 ? 1 : held / all;
    }

    /** Between 0 and 1. */
    double score() {
        double z = -2.2
                + 2.6 * closeness
                + (particular ? 3.0 * covered : 1.0)
                + (asked ? 1.6 * aspect - 0.6 : 0.3)
                + (role ? 0.6 : 0);
        return 1 / (1 + Math.exp(-z));
    }

    boolean isEnough() {
        return score() >= ENOUGH;
    }
}
