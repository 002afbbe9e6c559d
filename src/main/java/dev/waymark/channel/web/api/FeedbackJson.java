package dev.waymark.channel.web.api;

import dev.waymark.channel.Message;
import dev.waymark.channel.web.InvalidFieldException;
import dev.waymark.chat.Feedback;
import org.jspecify.annotations.Nullable;

/** What a client sends to rate an answer; nothing of it has been checked. */
record FeedbackJson(
        @Nullable String turnId,
        @Nullable String rating,
        @Nullable String comment) {
    String turn() {
        if (turnId == null || turnId.isBlank()) {
            throw new InvalidFieldException("turnId", "", "the id of a turn");
        }
        return turnId;
    }

    Feedback asFeedback() {
        String said = comment == null || comment.isBlank() ? "" : new Message(comment).text();
        return new Feedback(asRating(), said);
    }

    private Feedback.Rating asRating() {
        return switch (rating) {
            case "up" -> Feedback.Rating.UP;
            case "down" -> Feedback.Rating.DOWN;
            case null -> throw new InvalidFieldException("rating", "", "'up' or 'down'");
            default -> throw new InvalidFieldException("rating", rating, "'up' or 'down'");
        };
    }
}
