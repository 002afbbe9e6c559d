package dev.waymark.search;

import dev.waymark.knowledge.Passage;
import java.util.List;

/**
 * A passage with the numbers behind its rank.
 *
 * @param score the fused score the ranking is ordered by, higher is better
 * @param lexical its BM25 score, 0 when no word matches
 * @param similarity cosine of question and passage, role names masked in both
 * @param similarities cosine of question and each of {@link Passage#statements()}, in their order, role names masked
 */
public record RankedPassage(
        Passage passage, double score, double lexical, double similarity, List<Double> similarities) {
    public RankedPassage {
        similarities = List.copyOf(similarities);
    }
}
