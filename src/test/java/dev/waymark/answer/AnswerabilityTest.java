package dev.waymark.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerabilityTest {
    private final Answerability answerability = Answerability.builtIn();

    @Test
    void whatIsNearAndOnTheAspectIsEnough() {
        Assessment near =
                assess(Map.of(Signal.STATEMENT, 0.8, Signal.AHEAD, 0.1, Signal.ASKED, 1.0, Signal.ASPECT, 1.0));

        assertThat(near.enough()).isTrue();
    }

    @Test
    void whatIsMerelyNearestIsNot() {
        Assessment nearest = assess(Map.of(Signal.STATEMENT, 0.5, Signal.AHEAD, 0.02));

        assertThat(nearest.enough()).isFalse();
    }

    @Test
    void aNameThatIsMissingCountsAgainstAnAnswer() {
        Map<Signal, Double> seen =
                Map.of(Signal.STATEMENT, 0.7, Signal.AHEAD, 0.08, Signal.ASKED, 1.0, Signal.ASPECT, 1.0);
        Map<Signal, Double> missing = new EnumMap<>(seen);
        missing.put(Signal.MISSING, 1.0);

        assertThat(assess(missing).score()).isLessThan(assess(seen).score() - 0.2);
        assertThat(assess(missing).shares().get(Signal.MISSING)).isNegative();
    }

    @Test
    void sharesAddUpToTheScore() {
        Assessment some = assess(Map.of(Signal.STATEMENT, 0.7, Signal.WORDS, 0.5, Signal.UNKNOWN, 0.3));
        Assessment nothing = assess(Map.of());

        double shares =
                some.shares().values().stream().mapToDouble(share -> share).sum();
        assertThat(shares).isCloseTo(odds(some) - odds(nothing), within(1e-6));
    }

    private Assessment assess(Map<Signal, Double> signals) {
        Map<Signal, Double> all = new EnumMap<>(Signal.class);
        all.putAll(signals);
        return answerability.of(all);
    }

    /** The logarithm of the odds. */
    private static double odds(Assessment assessment) {
        return Math.log(assessment.score() / (1 - assessment.score()));
    }
}
