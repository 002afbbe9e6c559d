package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.search.PassageIndex;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ranks the documents of public sets for their queries, beside each half of search alone. */
@Tag("evaluation")
@ExtendWith(OneTable.class)
class RankingEvaluationTest {
    private static final int PLACES = 10;

    private final Figures figures;

    RankingEvaluationTest(Figures figures) {
        this.figures = figures;
    }

    /** What was made of a query, and what should have been. */
    private record Ranked(List<String> product, LoneRankings lone, Map<String, Integer> relevance) {
        double ndcg(List<String> ranking) {
            return Measures.ndcg(ranking, relevance, PLACES);
        }

        double success(List<String> ranking) {
            return relevance.getOrDefault(ranking.isEmpty() ? "" : ranking.getFirst(), 0) > 0 ? 1 : 0;
        }
    }

    private interface Measure {
        double of(Ranked ranked, List<String> ranking);
    }

    @Test
    void ranksAbstractsForClaims() {
        List<Ranked> ranked = ranked(TestSet.named("scifact"));

        add("scifact", "nDCG@10", ranked, Ranked::ndcg);
    }

    @Test
    void ranksAnswersForParaphrasedQuestions() {
        List<Ranked> ranked = ranked(TestSet.named("stackfaq"));

        add("stackfaq", "nDCG@10", ranked, Ranked::ndcg);
        add("stackfaq", "success@1", ranked, Ranked::success);
    }

    @Test
    void ranksSectionsForTheirHeadings() {
        List<Ranked> ranked = ranked(TestSet.named("careers-ooh"));

        add("careers-ooh", "nDCG@10", ranked, Ranked::ndcg);
    }

    private static List<Ranked> ranked(TestSet set) {
        Map<String, Map<String, Integer>> relevance = set.relevance();
        List<QueryJson> queries = set.queries(QueryJson.class).stream()
                .filter(query -> relevance.containsKey(query.id()))
                .toList();
        try (var asked = set.open()) {
            PassageIndex index = asked.part(PassageIndex.class);
            List<LoneRankings> lone = AskedSet.each(queries, query -> LoneRankings.of(index, query.text()));
            List<QuestionSet.Asked> product = asked.ask(queries);
            return IntStream.range(0, queries.size())
                    .mapToObj(i -> new Ranked(
                            product.get(i).ranking().stream()
                                    .map(RankedArticle::id)
                                    .toList(),
                            lone.get(i),
                            relevance.getOrDefault(queries.get(i).id(), Map.of())))
                    .toList();
        }
    }

    private void add(String set, String name, List<Ranked> ranked, Measure measure) {
        double product = mean(ranked, each -> measure.of(each, each.product));
        double words = mean(ranked, each -> measure.of(each, each.lone.words()));
        double meaning = mean(ranked, each -> measure.of(each, each.lone.meaning()));
        figures.add(set, name, product, words, meaning);
        assertThat(product).as(set + " " + name).isGreaterThan(Math.max(words, meaning));
    }

    private static double mean(List<Ranked> ranked, ToDoubleFunction<Ranked> measure) {
        return ranked.stream().mapToDouble(measure).average().orElse(0);
    }
}
