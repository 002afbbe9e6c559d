package dev.waymark.llm;

import java.time.Duration;

/** The time that is left for a request. */
public final class TimeBudget {
    private final long end;

    private TimeBudget(long end) {
        this.end = end;
    }

    /** Begins now. */
    public static TimeBudget of(Duration time) {
        return new TimeBudget(System.nanoTime() + time.toNanos());
    }

    /** Not negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
