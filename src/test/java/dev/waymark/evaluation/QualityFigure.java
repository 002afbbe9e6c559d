package dev.waymark.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A share of the questions, and the floor in per cent that it must not fall under. A floor stands just under what was
 * measured last: raise it when the figure grows, and lower it only with the numbers in the commit.
 *
 * @param measured which questions it is measured on
 * @param reached which of those count
 */
record QualityFigure(String name, int floor, Predicate<Outcome> measured, Predicate<Outcome> reached) {
    /** Kinds of questions that a sentence or two answer, so that the answer can begin with what decides it. */
    private static final Set<String> SHORT = Set.of(
            "comparison",
            "definition",
            "figures",
            "indirect",
            "outlook",
            "pay",
            "single-item",
            "which-of-two",
            "yes-no");

    /**
     * {@code found}: the passages that search gives hold the evidence. {@code cited}: the answer cites it.
     * {@code first}: the answer begins with it. {@code refused}: what has no answer gets none. {@code reason}: and gets a
     * fitting reason. {@code status}: the status is right, a reason fits, and no part is named as missing that is not.
     * {@code follow-ups}: what leans on earlier turns has the right status and cites the evidence.
     */
    static final List<QualityFigure> ALL = List.of(
            new QualityFigure("found", 98, outcome -> outcome.question().isAnswerable(), Outcome::isFound),
            new QualityFigure("cited", 82, outcome -> outcome.question().isAnswerable(), Outcome::isCited),
            new QualityFigure(
                    "first", 69, outcome -> SHORT.contains(outcome.question().kind()), Outcome::isFirst),
            new QualityFigure("refused", 74, outcome -> outcome.question().isUnanswerable(), Outcome::isUnanswered),
            new QualityFigure("reason", 70, outcome -> outcome.question().isUnanswerable(), Outcome::hasRightStatus),
            new QualityFigure("status", 91, _ -> true, Outcome::hasRightStatus),
            new QualityFigure(
                    "follow-ups", 77, outcome -> !outcome.question().before().isEmpty(), Outcome::isRight));

    int percent(List<Outcome> outcomes) {
        return (int) (100 * reached(outcomes) / measured(outcomes));
    }

    /** Such as {@code 11/12}, empty where it is measured on none of them. */
    String fraction(List<Outcome> outcomes) {
        return measured(outcomes) == 0 ? "" : reached(outcomes) + "/" + measured(outcomes);
    }

    boolean isMissedBy(Outcome outcome) {
        return measured.and(reached.negate()).test(outcome);
    }

    private long measured(List<Outcome> outcomes) {
        return outcomes.stream().filter(measured).count();
    }

    private long reached(List<Outcome> outcomes) {
        return outcomes.stream().filter(measured.and(reached)).count();
    }

    @Override
    public String toString() {
        return name;
    }
}
