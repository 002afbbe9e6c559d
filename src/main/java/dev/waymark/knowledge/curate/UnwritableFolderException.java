package dev.waymark.knowledge.curate;

/** Thrown when the knowledge folder can't be written now; what was in it is as it was. */
public final class UnwritableFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableFolderException(Throwable cause) {
        super("the knowledge folder can't be written; check its permissions and its disk", cause);
    }
}
