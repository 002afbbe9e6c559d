package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import java.util.List;

/**
 * Passages best first, and the state of the knowledge they belong to.
 *
 * @param generation grows with every change of what is served
 */
public record Ranking(List<RankedPassage> passages, Knowledge knowledge, long generation) {
    public Ranking {
        passages = List.copyOf(passages);
    }
}
