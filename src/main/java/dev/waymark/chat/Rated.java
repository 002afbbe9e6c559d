package dev.waymark.chat;

import java.time.Instant;

/**
 * What someone thinks of a turn.
 *
 * @param at when they said so
 */
public record Rated(String turnId, Instant at, Feedback feedback) {}
