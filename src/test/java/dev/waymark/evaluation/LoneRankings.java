package dev.waymark.evaluation;

import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.RankedPassage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the two halves of search make of a query as it was typed, each by itself.
 *
 * @param words articles by the BM25 score of their best passage, best first
 * @param meaning articles by the cosine of their best passage
 * @param bestWords the highest BM25 score
 * @param bestMeaning the highest cosine
 */
record LoneRankings(List<String> words, List<String> meaning, double bestWords, double bestMeaning) {
    private static final int DEPTH = 100;

    private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
            Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** All passages are compared, as far as an index is searched exhaustively. */
    static LoneRankings of(PassageIndex index, String text) {
        List<RankedPassage> passages =
                index.search(new Query(text, Set.of(), Query.MOST_PASSAGES)).passages();
        return new LoneRankings(
                ranked(passages, RankedPassage::lexical),
                ranked(passages, RankedPassage::similarity),
                best(passages, RankedPassage::lexical),
                best(passages, RankedPassage::similarity));
    }

    private static List<String> ranked(List<RankedPassage> passages, ToDoubleFunction<RankedPassage> score) {
        Map<String, Double> scores = new HashMap<>();
        passages.forEach(
                ranked -> scores.merge(ranked.passage().article().id(), score.applyAsDouble(ranked), Math::max));
        return scores.entrySet().stream()
                .sorted(BEST_FIRST)
                .limit(DEPTH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double best(List<RankedPassage> passages, ToDoubleFunction<RankedPassage> score) {
        return passages.stream().mapToDouble(score).max().orElse(0);
    }
}
