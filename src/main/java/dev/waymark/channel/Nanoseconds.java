package dev.waymark.channel;

import io.github.bucket4j.TimeMeter;
import java.util.function.LongSupplier;

/** The time by which buckets fill again; a clock on the wall may be set. */
record Nanoseconds(LongSupplier now) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
        return now.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
