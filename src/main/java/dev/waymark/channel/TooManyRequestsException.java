package dev.waymark.channel;

import java.time.Duration;

/** Thrown when a client, or all of them together, ask for more than the machine is to do. */
public final class TooManyRequestsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /**
     * @param wait after which the same request can succeed
     */
    TooManyRequestsException(String trouble, Duration wait) {
        this(trouble, Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }

    private TooManyRequestsException(String trouble, long seconds) {
        super("%s; ask again in %d s".formatted(trouble, seconds));
        this.seconds = seconds;
    }

    /** When to ask again, in whole seconds, never too few. */
    public long seconds() {
        return seconds;
    }
}
