package dev.waymark.channel.slack.delivery;

import dev.waymark.chat.Turn;
import java.util.Optional;

/** What a question comes to: exactly one of these is seen. */
public sealed interface Said {
    /** Before the articles are indexed for the first time. */
    String STILL_READING = "I am still reading the articles. Please ask me again in a moment.";

    record Replied(Turn turn) implements Said {}

    /** An honest sentence on why there is no reply. */
    record Sentence(String text) implements Said {}

    /** How to ask, for who said nothing. */
    record Help() implements Said {}

    default Optional<String> turnId() {
        return this instanceof Replied(Turn turn) ? Optional.of(turn.turnId()) : Optional.empty();
    }
}
