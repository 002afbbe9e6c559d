package dev.waymark.insight;

import java.time.Instant;
import java.util.List;

/**
 * Questions that mean the same.
 *
 * @param question one of them, that stands for all
 * @param count how often any of them was asked
 * @param reason the id of the reason why it went unanswered, the latest
 * @param latest when it was asked last
 * @param turnId of that time
 * @param others the same in other words, without repetition
 */
public record QuestionGroup(
        String question, int count, String reason, Instant latest, String turnId, List<String> others) {
    public QuestionGroup {
        others = List.copyOf(others);
    }
}
