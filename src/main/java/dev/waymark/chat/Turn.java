package dev.waymark.chat;

import java.time.Duration;

/**
 * One message and its reply.
 *
 * @param understoodAs the message as one clear question; the message itself where there is nothing to add
 */
public record Turn(
        String conversationId, String turnId, String message, String understoodAs, Reply reply, Timings timings) {
    /** How long each step took. */
    public record Timings(Duration understand, Duration search, Duration write, Duration total) {}
}
