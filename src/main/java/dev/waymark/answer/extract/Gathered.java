package dev.waymark.answer.extract;

import dev.waymark.coverage.Evidence;
import java.util.List;

/**
 * All statements of a ranking: those that an answer may rest on, and those that it may not.
 *
 * @param dropped in the order of the ranking
 */
public record Gathered(List<Candidate> candidates, List<Dropped> dropped) {
    /**
     * A statement that is no candidate.
     *
     * @param similarity cosine of question and statement, names of roles masked
     */
    public record Dropped(Evidence evidence, double similarity, Verdict verdict) {}

    public Gathered {
        candidates = List.copyOf(candidates);
        dropped = List.copyOf(dropped);
    }
}
