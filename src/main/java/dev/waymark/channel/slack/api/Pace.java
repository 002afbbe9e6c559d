package dev.waymark.channel.slack.api;

import java.time.Duration;

/** So many calls in so long a time, and none before a moment that Slack named. Safe for many threads. */
final class Pace {
    private final long per;
    private final long[] latest;
    private int next;
    private int taken;
    private long restUntil;
    private boolean rests;

    Pace(int most, Duration per) {
        this.latest = new long[most];
        this.per = per.toNanos();
    }

    /** Counts a call; returns how many nanoseconds from now it has to wait. */
    synchronized long take(long now) {
        long start = Math.max(now, earliest(now));
        latest[next] = start;
        next = (next + 1) % latest.length;
        taken = Math.min(taken + 1, latest.length);
        return start - now;
    }

    /** Counts a call if it need not wait. */
    synchronized boolean takeNow(long now) {
        boolean free = earliest(now) - now <= 0;
        return free && take(now) == 0;
    }

    /** No call begins before that. */
    synchronized void rest(long now, Duration time) {
        restUntil = now + time.toNanos();
        rests = true;
    }

    private long earliest(long now) {
        long free = taken < latest.length ? now : latest[next] + per;
        return rests && restUntil - free > 0 ? restUntil : free;
    }
}
