package dev.waymark.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on the wall: time passes when a test says so, and somebody may set it. */
public final class SetClock extends Clock {
    private Instant shown = Instant.parse("2026-03-01T12:00:00Z");
    private long nanos;

    /** Time that really passes. */
    public synchronized void pass(Duration time) {
        set(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the clock ahead, or back. */
    public synchronized void set(Duration by) {
        shown = shown.plus(by);
    }

    /** What no setting changes. */
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized Instant instant() {
        return shown;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the zone stays UTC, got " + zone);
    }
}
