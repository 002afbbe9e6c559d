package dev.waymark.channel;

/** Thrown when a message is longer than {@link Message#MAX_CHARACTERS}. */
public final class MessageTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MessageTooLongException(int characters) {
        super("message must have 1 to 2,000 characters, got %,d".formatted(characters));
    }
}
