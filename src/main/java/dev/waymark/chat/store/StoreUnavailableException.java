package dev.waymark.chat.store;

/** Thrown when something is asked of the database that only it knows, and it can't be reached. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String message) {
        super(message);
    }
}
