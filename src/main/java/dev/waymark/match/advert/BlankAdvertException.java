package dev.waymark.match.advert;

/** Thrown when an advert has nothing to read in it. */
public final class BlankAdvertException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlankAdvertException() {
        super("text must have 1 to 20,000 characters, got none");
    }
}
