package dev.waymark.chat;

import dev.waymark.answer.Trace;
import java.time.Duration;
import java.util.List;

/**
 * One message and its reply.
 *
 * @param understoodAs the message as one clear question; the message itself where there is nothing to add
 * @param traces of the questions that were put to the sources, none when none was
 */
public record Turn(
        String conversationId,
        String turnId,
        String message,
        String understoodAs,
        Reply reply,
        List<Trace> traces,
        Timings timings) {
    public Turn {
        traces = List.copyOf(traces);
    }

    /** How long each step took. */
    public record Timings(Duration understand, Duration search, Duration write, Duration total) {}
}
