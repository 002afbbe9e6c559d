package dev.waymark.channel;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * What one client, or all together, may still do.
 *
 * @param questions left to ask
 * @param requests left to make, of any kind
 * @param places for questions that are being worked on
 */
record Account(Bucket questions, Bucket requests, Semaphore places) {
    /** A page with an answer takes about as many requests, for styles, scripts and what is followed from it. */
    private static final long REQUESTS_FOR_A_QUESTION = 4;

    static Account of(int burst, int perSecond, int places, TimeMeter time) {
        return new Account(
                bucket(burst, perSecond, time),
                bucket(REQUESTS_FOR_A_QUESTION * burst, REQUESTS_FOR_A_QUESTION * perSecond, time),
                new Semaphore(places, true));
    }

    private static Bucket bucket(long burst, long perSecond, TimeMeter time) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes what a request costs, or nothing; returns how many nanoseconds are lacking to it. */
    long take(Cost cost) {
        long wait = take(requests, 1);
        if (wait > 0 || cost.questions() == 0) {
            return wait;
        }
        long more = take(questions, cost.questions());
        if (more > 0) {
            requests.addTokens(1);
        }
        return more;
    }

    /** Undoes {@link #take}. */
    void giveBack(Cost cost) {
        requests.addTokens(1);
        if (cost.questions() > 0) {
            questions.addTokens(cost.questions());
        }
    }

    private static long take(Bucket bucket, long tokens) {
        return bucket.tryConsumeAndReturnRemaining(tokens).getNanosToWaitForRefill();
    }
}
