package dev.waymark.search;

/** Thrown when a question comes before the folder has been indexed for the first time. */
public final class NotIndexedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotIndexedException() {
        super("the knowledge folder is being indexed for the first time");
    }
}
