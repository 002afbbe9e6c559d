package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.evaluation.TestSet.LabelledQuery;
import dev.waymark.search.PassageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leaves out what would answer some of the questions, and sees whether the score tells them from the rest. */
@Tag("evaluation")
@ExtendWith(OneTable.class)
class AnswerabilityEvaluationTest {
    /** How surely a left-out job must be told from one that is there. */
    private static final double LEFT_OUT_JOB = 0.97;

    private final Figures figures;

    AnswerabilityEvaluationTest(Figures figures) {
        this.figures = figures;
    }

    /** The scores of a question, and whether what answers it is still there. */
    private record Scored(boolean kept, double product, double words, double meaning) {}

    @Test
    void tellsJobsThatAreLeftOut() {
        TestSet set = TestSet.named("careers-ooh");

        double auc = add(set, "answerability AUC, a quarter of the jobs left out", LeftOut.jobs(set));

        assertThat(auc).isGreaterThanOrEqualTo(LEFT_OUT_JOB);
    }

    @Test
    void tellsSectionsThatAreLeftOutOfKnownJobs() {
        TestSet set = TestSet.named("careers-ooh");

        add(set, "answerability AUC, one section of each job left out", LeftOut.sections(set));
    }

    @Test
    void tellsClaimsWhoseEvidenceIsLeftOut() {
        TestSet set = TestSet.named("scifact");
        List<LabelledQuery> claims =
                set.queries().stream().filter(LabelledQuery::isAnswerable).toList();

        add(set, "answerability AUC, evidence of half the claims left out", LeftOut.answersOfHalf(set, claims));
    }

    @Test
    void tellsQuestionsWhoseAnswersAreLeftOut() {
        TestSet set = TestSet.named("stackfaq");

        add(set, "answerability AUC, half of the threads left out", LeftOut.answersOfHalf(set, set.queries()));
    }

    private double add(TestSet set, String measure, LeftOut leftOut) {
        List<Scored> scored = scored(leftOut);
        double product = auc(scored, Scored::product);
        figures.add(set.name(), measure, product, auc(scored, Scored::words), auc(scored, Scored::meaning));
        return product;
    }

    private static List<Scored> scored(LeftOut leftOut) {
        try (var asked = leftOut.open()) {
            PassageIndex index = asked.part(PassageIndex.class);
            List<LabelledQuery> queries = leftOut.queries();
            List<LoneRankings> lone = AskedSet.each(queries, query -> LoneRankings.of(index, query.text()));
            List<QuestionSet.Asked> product =
                    asked.ask(queries.stream().map(LabelledQuery::query).toList());
            List<Scored> scored = new ArrayList<>();
            for (int i = 0; i < queries.size(); i++) {
                scored.add(new Scored(
                        leftOut.isKept(queries.get(i)),
                        product.get(i).reply().answerability(),
                        lone.get(i).bestWords(),
                        lone.get(i).bestMeaning()));
            }
            return scored;
        }
    }

    private static double auc(List<Scored> scored, ToDoubleFunction<Scored> score) {
        return Measures.auc(scores(scored, Scored::kept, score), scores(scored, Predicate.not(Scored::kept), score));
    }

    private static List<Double> scores(List<Scored> scored, Predicate<Scored> which, ToDoubleFunction<Scored> score) {
        return scored.stream().filter(which).map(score::applyAsDouble).toList();
    }
}
