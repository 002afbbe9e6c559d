package dev.waymark.knowledge.format;

/** A file that cannot be served; the message tells a curator what is wrong and what was expected. */
public final class UnreadableException extends Exception {
    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
