package dev.waymark.chat;

import dev.waymark.answer.Question;
import dev.waymark.chat.understand.Context;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A reply, what it took, and what the conversation has come to by it.
 *
 * @param understoodAs the message as one clear question
 * @param question that was put to the sources, null when none was
 */
public record Replied(
        String understoodAs,
        @Nullable Question question,
        Reply reply,
        Context context,
        Duration understand,
        Duration search,
        Duration write) {}
