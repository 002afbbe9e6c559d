package dev.waymark.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Candidates;
import dev.waymark.coverage.Coverage;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Role BAKER = new Role("baker", "Baker", List.of());

    private static final List<Passage> ARTICLE = Passages.article(
            "bakers",
            "Bakers",
            "Pay",
            Set.of("baker"),
            1,
            List.of("A baker earns $36,000 a year.", "Bakers get free bread.", "A baker in Paris earns more."));

    private static final Knowledge KNOWLEDGE = Passages.knowledge(RoleCatalogue.of(List.of(BAKER)), List.of(ARTICLE));

    private static final Coverage COVERAGE = Coverage.of(KNOWLEDGE, AspectWording.builtIn());

    @Test
    void theNearestStatementCountsAndHowFarItLeads() {
        Map<Signal, Double> signals = signals(question("What does a baker earn?", List.of(Aspect.PAY)), 0.8, 0.6, 0.5);

        assertThat(signals.get(Signal.STATEMENT)).isEqualTo(0.8);
        assertThat(signals.get(Signal.AHEAD)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void anAspectThatNothingIsStatedOnIsSeen() {
        Map<Signal, Double> pay = signals(question("What does a baker earn?", List.of(Aspect.PAY)), 0.8, 0.6, 0.5);
        Map<Signal, Double> outlook =
                signals(question("Is there a future for bakers?", List.of(Aspect.OUTLOOK)), 0.6, 0.6, 0.5);

        assertThat(pay.get(Signal.UNSUPPORTED)).isZero();
        assertThat(pay.get(Signal.ASPECT)).isPositive();
        assertThat(outlook.get(Signal.UNSUPPORTED)).isEqualTo(1);
        assertThat(outlook.get(Signal.ASPECT)).isZero();
    }

    @Test
    void aNameThatNoArticleHasIsMissing() {
        Question london = new Question(
                "What does a baker in London earn?",
                Question.Kind.PLAIN,
                List.of(BAKER),
                List.of(Aspect.PAY),
                Set.of("london"),
                Set.of("london"),
                Set.of());

        Map<Signal, Double> signals = signals(london, 0.8, 0.6, 0.7);

        assertThat(signals.get(Signal.MISSING)).isEqualTo(1);
        assertThat(signals.get(Signal.UNKNOWN)).isZero();
    }

    @Test
    void aFigureThatIsAskedForIsLookedFor() {
        Map<Signal, Double> figure =
                signals(question("How much does a baker earn?", List.of(Aspect.PAY)), 0.8, 0.2, 0.2);
        Map<Signal, Double> none = signals(question("How much bread do bakers get?", List.of()), 0.2, 0.8, 0.2);

        assertThat(figure.get(Signal.FIGURE)).isEqualTo(1);
        assertThat(figure.get(Signal.NO_FIGURE)).isZero();
        assertThat(none.get(Signal.FIGURE)).isZero();
    }

    private static Question question(String text, List<Aspect> aspects) {
        return new Question(text, Question.Kind.PLAIN, List.of(BAKER), aspects, Set.of(), Set.of(), Set.of());
    }

    /** The signals where the only candidates are the three passages; the nearest is the answer. */
    private static Map<Signal, Double> signals(Question question, double... similarities) {
        List<RankedPassage> ranked = new ArrayList<>();
        for (int i = 0; i < similarities.length; i++) {
            ranked.add(
                    new RankedPassage(ARTICLE.get(i), similarities[i], 0, similarities[i], List.of(similarities[i])));
        }
        Ranking ranking = new Ranking(ranked, KNOWLEDGE, _ -> 0, 1);
        List<Candidate> candidates = Candidates.of(question, ranking, COVERAGE).candidates();
        List<Candidate> nearest = candidates.stream()
                .sorted((a, b) -> Double.compare(b.similarity(), a.similarity()))
                .limit(1)
                .toList();
        return new Signals(question, candidates, nearest, COVERAGE).in(ranking);
    }
}
