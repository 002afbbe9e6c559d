package dev.waymark.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked.
 *
 * <p>An office of some hundred people behind one address asks a few questions a second, a program that works through a
 * question set some fifty to a hundred, for a minute: neither meets a limit. Who never ends comes down to {@code
 * perSecond}, which leaves more than half of a small machine to others.
 *
 * @param burst how many questions a client may ask at once after a quiet time
 * @param perSecond how many it may ask for ever
 * @param allBurst the same of all clients together
 * @param allPerSecond by default {@value #PER_PROCESSOR} for each processor, a little less than one can answer
 * @param atOnce how many questions are worked on at the same time; each takes memory. That is far more than there are
 *     processors, for a question is worked on until a slow reader has taken the reply: with few, a handful of those would
 *     keep everybody waiting
 * @param atOnceEach how many of those may be one client's
 * @param patience how long a question waits for its turn before it is refused
 * @param streams how many event streams are open at the same time
 */
record LimitSettings(
        @DefaultValue("5000") int burst,
        @DefaultValue("50") int perSecond,
        @DefaultValue("10000") int allBurst,
        @Nullable Integer allPerSecond,
        @DefaultValue("64") int atOnce,
        @DefaultValue("16") int atOnceEach,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("256") int streams) {
    static final int PER_PROCESSOR = 60;

    /** An advert costs the most; with less than its cost nobody could ever have one matched. */
    private static final int SMALLEST_BURST = Cost.ADVERT.questions();

    LimitSettings {
        atLeast(SMALLEST_BURST, "burst", burst);
        atLeast(1, "per-second", perSecond);
        atLeast(SMALLEST_BURST, "all-burst", allBurst);
        atLeast(1, "all-per-second", rateOfAll(allPerSecond));
        atLeast(1, "at-once", atOnce);
        atLeast(1, "at-once-each", atOnceEach);
        atLeast(0, "streams", streams);
        if (patience.isNegative()) {
            throw new IllegalArgumentException("waymark.channel.limit.patience must not be negative, got " + patience);
        }
    }

    /** Questions a second of all clients together, for ever. */
    int rateOfAll() {
        return rateOfAll(allPerSecond);
    }

    private static int rateOfAll(@Nullable Integer set) {
        return set == null ? PER_PROCESSOR * Runtime.getRuntime().availableProcessors() : set;
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "waymark.channel.limit.%s must be at least %d, got %d".formatted(name, least, value));
        }
    }
}
