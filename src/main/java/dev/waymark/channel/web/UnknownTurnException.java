package dev.waymark.channel.web;

/** Thrown when a turn is not kept. */
public final class UnknownTurnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownTurnException(String turnId) {
        super("turn '" + turnId + "' is not known");
    }
}
