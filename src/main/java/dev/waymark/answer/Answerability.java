package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.coverage.Coverage;
import dev.waymark.role.Aspect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How surely the sources hold an answer: a logistic model over what question and statements have in common. A score of
 * similarity alone does not do, for something is always nearest.
 *
 * @param closeness of the best selected statement to the question, names of roles masked, 0 to 1
 * @param covered the share of the question's terms, by weight, that the selected statements hold, 0 without terms
 * @param supported the share of the aspects asked about that anything is stated on for these roles, 0 without aspects
 * @param missing how many names, figures and kinds that the question asks for the selected statements lack
 * @param particular whether the question asks for something in particular
 * @param asked whether the question words an aspect
 * @param role whether it is about a role
 * @param followUp whether it leans on the answer before it
 */
record Answerability(
        double closeness,
        double covered,
        double supported,
        int missing,
        boolean particular,
        boolean asked,
        boolean role,
        boolean followUp) {
    /** From here on an answer is given. */
    static final double ENOUGH = 0.45;

    static Answerability of(
            Question question, List<Candidate> selected, List<Candidate> candidates, Coverage coverage) {
        return new Answerability(
                selected.stream().mapToDouble(Candidate::closeness).max().orElse(0),
                covered(question, selected, coverage),
                supported(question, candidates),
                missing(question, selected),
                !question.terms().isEmpty(),
                !question.aspects().isEmpty(),
                !question.roles().isEmpty(),
                question.isFollowUp());
    }

    private static double covered(Question question, List<Candidate> selected, Coverage coverage) {
        Set<String> found = new TreeSet<>();
        selected.forEach(candidate -> {
            found.addAll(candidate.matched());
            found.addAll(candidate.around());
        });
        double all = question.terms().stream().mapToDouble(coverage::weight).sum();
        double held = found.stream().mapToDouble(coverage::weight).sum();
        return all == 0 ? 0 : held / all;
    }

    private static double supported(Question question, List<Candidate> candidates) {
        List<Aspect> asked = question.aspects();
        long supported = asked.stream()
                .filter(aspect -> candidates.stream()
                        .anyMatch(candidate -> candidate.profile().states(aspect)))
                .count();
        return asked.isEmpty() ? 0 : (double) supported / asked.size();
    }

    private static int missing(Question question, List<Candidate> selected) {
        Set<String> missing = new HashSet<>(question.sharp());
        selected.forEach(candidate -> {
            missing.removeAll(candidate.matched());
            missing.removeAll(candidate.around());
        });
        return missing.size();
    }

    /**
     * Between 0 and 1. The weights were fitted by ridge logistic regression on some 900 answerable and unanswerable
     * questions about articles that the product does not ship.
     */
    double score() {
        double z = -2.75
                + 5.5 * closeness
                + 1.8 * covered
                - (particular && covered == 0 ? 2.4 : 0)
                + 1.6 * supported
                - (asked && supported == 0 ? 3.4 : 0)
                + (role ? 1.1 : 0)
                + (followUp ? 1.5 : 0)
                - 3.2 * Math.min(missing, 1)
                - (particular && !role && !followUp ? 1.6 * (1 - covered) : 0);
        return 1 / (1 + Math.exp(-z));
    }

    boolean isEnough() {
        return score() >= ENOUGH;
    }
}
