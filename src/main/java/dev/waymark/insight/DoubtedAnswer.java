package dev.waymark.insight;

import dev.waymark.chat.ShareId;
import java.time.Instant;

/**
 * An answer that someone should look at.
 *
 * @param question as it was understood
 * @param outcome {@code answered}, {@code clarify}, {@code chat}, or the id of the reason why there was no answer
 * @param answerability how surely the sources held an answer, 0 to 1
 * @param comment what was said against it, empty for nothing
 */
public record DoubtedAnswer(
        String turnId, Instant at, String question, String outcome, double answerability, Doubt doubt, String comment) {
    /** The id under which others may see it. */
    public String shareId() {
        return ShareId.of(turnId).toString();
    }

    /** Who doubts it. */
    public enum Doubt {
        /** Someone who read it. */
        READER,
        /** The service itself: it was hardly sure enough to answer. */
        UNSURE
    }
}
