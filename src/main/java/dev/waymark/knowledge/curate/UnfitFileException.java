package dev.waymark.knowledge.curate;

/** Thrown when a file can't be put into the knowledge folder; the message tells a curator why not. */
public final class UnfitFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitFileException(String message) {
        super(message);
    }

    UnfitFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
