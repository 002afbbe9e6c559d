package dev.waymark.channel.web;

/** Thrown when a page of another site asks that may not. */
public final class ForeignOriginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForeignOriginException(String origin) {
        super("pages of '" + origin + "' may not use this service: waymark.web.allowed-origins does not name it");
    }
}
