package dev.waymark.chat.store;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which nothing can be written.
 *
 * @param reason in words for whoever runs the service
 * @param pause until the next try
 */
record Outage(Instant since, String reason, Duration pause) {
    private static final Duration FIRST = Duration.ofMillis(500);

    /** Rarely enough not to be felt, often enough not to be waited for. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static Outage of(Instant since, Throwable thrown) {
        return new Outage(since, DatabaseFault.reason(thrown), FIRST);
    }

    /** The same outage after another try in vain. */
    Outage goingOn(Throwable thrown) {
        Duration twice = pause.multipliedBy(2);
        return new Outage(since, DatabaseFault.reason(thrown), twice.compareTo(LONGEST) < 0 ? twice : LONGEST);
    }
}
