package dev.waymark.channel.web;

/** Thrown when someone wants to look after the service and no password is set for it. */
public final class AdminClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AdminClosedException() {
        super("waymark.admin.password is not set");
    }
}
