package dev.waymark.llm;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** A clock that goes on as it began when somebody sets that of the machine. */
final class SteadyClock extends Clock {
    private final Clock began;
    private final LongSupplier nanoTime;
    private final long beganNanos;

    SteadyClock(Clock machine, LongSupplier nanoTime) {
        this(Clock.fixed(machine.instant(), machine.getZone()), nanoTime, nanoTime.getAsLong());
    }

    private SteadyClock(Clock began, LongSupplier nanoTime, long beganNanos) {
        this.began = began;
        this.nanoTime = nanoTime;
        this.beganNanos = beganNanos;
    }

    @Override
    public Instant instant() {
        return began.instant().plusNanos(nanoTime.getAsLong() - beganNanos);
    }

    @Override
    public ZoneId getZone() {
        return began.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(began.withZone(zone), nanoTime, beganNanos);
    }
}
