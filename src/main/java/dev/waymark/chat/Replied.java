package dev.waymark.chat;

import dev.waymark.answer.Question;
import dev.waymark.answer.Trace;
import dev.waymark.chat.understand.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A reply, what it took, and what the conversation has come to by it.
 *
 * @param understoodAs the message as one clear question
 * @param traces of the questions that were put to the sources, none when none was
 */
public record Replied(
        String understoodAs,
        Reply reply,
        List<Trace> traces,
        Context context,
        Duration understand,
        Duration search,
        Duration write) {
    public Replied {
        traces = List.copyOf(traces);
    }

    /** The question that was put to the sources, the last of several; empty when none was. */
    public Optional<Question> question() {
        return traces.isEmpty()
                ? Optional.empty()
                : Optional.of(traces.getLast().question());
    }

    /** The same in other words, which took so much longer to write. */
    Replied with(Reply other, Duration longer) {
        return new Replied(understoodAs, other, traces, context, understand, search, write.plus(longer));
    }
}
