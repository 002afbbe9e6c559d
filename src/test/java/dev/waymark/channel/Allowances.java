package dev.waymark.channel;

import java.time.Duration;

/** Limits as they are set. */
public final class Allowances {
    private Allowances() {}

    /** More than any test asks. */
    public static Limits generous() {
        return new Limits(new LimitSettings(1_000, 1_000, 1_000, 1_000, 64, 64, Duration.ZERO, 1));
    }
}
