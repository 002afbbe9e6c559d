package dev.waymark.channel.web;

/** Thrown when a field of a request has a value that it can't have. */
public final class InvalidFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidFieldException(String field, String value, String expected) {
        super(field + " must be " + expected + ", got '" + value + "'");
    }
}
