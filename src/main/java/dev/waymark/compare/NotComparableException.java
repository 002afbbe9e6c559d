package dev.waymark.compare;

/** Thrown for roles that can't be put side by side: too few, too many, or one of them twice. */
public final class NotComparableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotComparableException(String message) {
        super(message);
    }
}
