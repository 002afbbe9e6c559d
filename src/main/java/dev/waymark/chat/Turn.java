package dev.waymark.chat;

import dev.waymark.answer.Trace;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message and its reply.
 *
 * @param understoodAs the message as one clear question; the message itself where there is nothing to add
 * @param traces of the questions that were put to the sources, none when none was
 * @param shareId under which others may see it; null where it is not kept, or had none when it was given
 */
public record Turn(
        String conversationId,
        String turnId,
        String message,
        String understoodAs,
        Reply reply,
        List<Trace> traces,
        Timings timings,
        @Nullable String shareId) {
    public Turn {
        traces = List.copyOf(traces);
    }

    /**
     * A new one, which can be shared.
     *
     * @param total how long it took from the message on
     */
    public static Turn of(String conversationId, String message, Replied replied, Duration total) {
        String turnId = UUID.randomUUID().toString();
        return new Turn(
                conversationId,
                turnId,
                message,
                replied.understoodAs(),
                replied.reply(),
                replied.traces(),
                new Timings(replied.understand(), replied.search(), replied.write(), total),
                ShareId.of(turnId).toString());
    }

    /** The same, where it is not kept. */
    public Turn unshared() {
        return new Turn(conversationId, turnId, message, understoodAs, reply, traces, timings, null);
    }

    /** How long each step took. */
    public record Timings(Duration understand, Duration search, Duration write, Duration total) {}
}
