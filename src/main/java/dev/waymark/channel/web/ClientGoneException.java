package dev.waymark.channel.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Thrown when there is nobody to write to any more. */
public final class ClientGoneException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    public ClientGoneException(IOException cause) {
        super(cause);
    }
}
