package dev.waymark.channel;

import org.jspecify.annotations.Nullable;

/** What was thrown and where, without a word of what it said. */
public final class Speechless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Causes may go round in a circle. */
    private static final int MOST_CAUSES = 10;

    private Speechless(Throwable thrown, @Nullable Throwable cause) {
        super(thrown.getClass().getName(), cause, false, true);
        setStackTrace(thrown.getStackTrace());
    }

    public static Speechless of(Throwable thrown) {
        return of(thrown, MOST_CAUSES);
    }

    private static Speechless of(Throwable thrown, int more) {
        Throwable cause = thrown.getCause();
        return new Speechless(thrown, cause == null || more == 0 ? null : of(cause, more - 1));
    }
}
