package dev.waymark.channel.web;

/** Thrown when a request's body is larger than any valid one. */
public final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BodyTooLargeException(int most) {
        super("the body must be at most %,d bytes".formatted(most));
    }
}
