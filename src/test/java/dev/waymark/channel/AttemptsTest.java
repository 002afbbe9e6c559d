package dev.waymark.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Client ANN = Client.at("192.0.2.1");
    private static final Client BEN = Client.at("192.0.2.2");

    private final AtomicLong now = new AtomicLong();
    private final Attempts attempts = new Attempts(now::get);

    @Test
    void letsSomeoneMistype() {
        fail(ANN, 5);

        assertThat(wait(ANN)).isBetween(1L, 6L);
        pass(Duration.ofSeconds(6));
        fail(ANN, 1);
    }

    @Test
    void waitsLongerTheLongerItGoesOn() {
        long guesses = 0;
        long longest = 0;
        long end = Duration.ofDays(1).toNanos();
        while (now.get() < end) {
            long wait = wait(ANN);
            guesses += wait == 0 ? 1 : 0;
            longest = Math.max(longest, wait);
            pass(Duration.ofSeconds(Math.max(1, wait)));
        }

        assertThat(guesses).isLessThanOrEqualTo(100);
        assertThat(longest).isGreaterThan(600);
    }

    @Test
    void keepsOneClientFromShuttingOutAnother() {
        fail(ANN, 5);

        fail(BEN, 5);
    }

    @Test
    void limitsAllTogetherAndOnlyForSeconds() {
        for (int i = 0; i < 60; i++) {
            fail(Client.at("198.51.100." + i), 1);
        }

        assertThat(wait(BEN)).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        fail(BEN, 1);
    }

    @Test
    void countsNothingThatWasRight() {
        for (int i = 0; i < 500; i++) {
            attempts.begin(ANN);
            attempts.succeeded(ANN);
        }

        fail(ANN, 5);
    }

    private void fail(Client client, int times) {
        for (int i = 0; i < times; i++) {
            attempts.begin(client);
        }
    }

    /** Seconds until the next attempt; 0 when this one was let through. */
    private long wait(Client client) {
        TooManyRequestsException refusal =
                catchThrowableOfType(TooManyRequestsException.class, () -> attempts.begin(client));
        return refusal == null ? 0 : refusal.seconds();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
