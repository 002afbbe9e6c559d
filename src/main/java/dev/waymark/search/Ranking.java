package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Passages best first, and the state of the knowledge they belong to.
 *
 * @param cosine of the question, names of roles masked, with a vector of the same model and unit length
 * @param generation grows with every change of what is served
 */
public record Ranking(
        List<RankedPassage> passages, Knowledge knowledge, ToDoubleFunction<float[]> cosine, long generation) {
    public Ranking {
        passages = List.copyOf(passages);
    }
}
