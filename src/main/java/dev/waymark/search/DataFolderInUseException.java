package dev.waymark.search;

/** Thrown at the start when another process works on the same data folder. */
public final class DataFolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataFolderInUseException(Throwable cause) {
        super("the data folder is in use by another Waymark", cause);
    }
}
