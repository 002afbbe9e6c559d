package dev.waymark.chat;

/**
 * What a person thinks of an answer.
 *
 * @param comment in their own words, empty for none
 */
public record Feedback(Rating rating, String comment) {
    public enum Rating {
        UP,
        DOWN
    }
}
