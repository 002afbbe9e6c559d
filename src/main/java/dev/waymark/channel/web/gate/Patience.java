package dev.waymark.channel.web.gate;

import java.time.Duration;

/**
 * How long connections may take.
 *
 * @param waiting from the reply before, or from the connection's beginning, until the head of a request is here
 * @param replying from the last byte of a request until the reply has been taken
 */
record Patience(Duration waiting, Duration replying) {
    static final Patience NONE = new Patience(Duration.ofDays(1), Duration.ofDays(1));

    private static final Duration LONGEST_INTERVAL = Duration.ofMillis(250);

    /** How often to look. */
    Duration interval() {
        Duration often = waiting.dividedBy(4);
        return often.compareTo(LONGEST_INTERVAL) < 0 ? often : LONGEST_INTERVAL;
    }

    /**
     * While a request is served nothing of it is read but its body, which has a time of its own.
     *
     * @param now in nanoseconds
     */
    boolean isOver(Activity activity, boolean served, long now) {
        return served ? now - activity.readAt() > replying.toNanos() : now - activity.writtenAt() > waiting.toNanos();
    }
}
