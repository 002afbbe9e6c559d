package dev.waymark.chat.ledger;

import dev.waymark.answer.Reason;
import dev.waymark.chat.Reply;
import dev.waymark.text.Offsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A turn in few words, to be looked at by the thousand. It tells nothing of who asked, nor what.
 *
 * @param outcome {@code answered}, {@code clarify}, {@code chat}, or the id of the reason why there is no answer
 * @param answerability 0 to 1; 0 where the sources were not asked
 */
public record Digest(String turnId, Instant at, String outcome, double answerability, List<CitedSpan> cited) {
    /** What {@link #outcome} is of a turn that was answered. */
    public static final String ANSWERED = Reply.ANSWERED;

    /** Outcomes of what more articles would answer; who asks for the weather or tries a trick asks for none. */
    public static final Set<String> GAPS = Set.of(Reason.NOT_IN_SOURCES.id(), Reason.UNKNOWN_ROLE.id());

    /** A place in an article as it was then. */
    public record CitedSpan(String articleId, Offsets offsets) {}

    public Digest {
        cited = List.copyOf(cited);
    }

    /** Whether more articles would have answered it. */
    public boolean isGap() {
        return GAPS.contains(outcome);
    }
}
