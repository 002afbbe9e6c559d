package dev.waymark.channel;

/** Thrown when a message has nothing to read in it. */
public final class BlankMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlankMessageException() {
        super("message must have 1 to 2,000 characters, got none");
    }
}
