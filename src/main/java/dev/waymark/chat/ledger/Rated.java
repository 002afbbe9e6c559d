package dev.waymark.chat.ledger;

import dev.waymark.chat.Feedback;
import java.time.Instant;

/**
 * What someone thinks of a turn.
 *
 * @param at when they said so
 */
public record Rated(String turnId, Instant at, Feedback feedback) {}
