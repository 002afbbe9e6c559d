package dev.waymark.knowledge.curate;

/** Thrown when there is no such file in the knowledge folder. */
public final class UnknownFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownFileException(String name) {
        super("there is no file '" + name + "' in the knowledge folder");
    }
}
