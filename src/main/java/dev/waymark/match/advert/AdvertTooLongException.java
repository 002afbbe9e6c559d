package dev.waymark.match.advert;

/** Thrown when an advert is longer than {@link Advert#MAX_CHARACTERS}. */
public final class AdvertTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AdvertTooLongException(int characters) {
        super("text must have 1 to 20,000 characters, got %,d".formatted(characters));
    }
}
