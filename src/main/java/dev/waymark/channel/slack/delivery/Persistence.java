package dev.waymark.channel.slack.delivery;

import dev.waymark.channel.slack.api.SlackUnreachableException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tries again while Slack does not answer.
 *
 * @param first pause; each further one is twice as long
 */
public record Persistence(Duration first) {
    /** With a first pause of a second some six minutes: after that a question is taken up anew from the database. */
    private static final int MOST_TRIES = 16;

    private static final int LONGEST_PAUSE = 32;

    /**
     * @param once may be done several times, but must come to the same
     * @throws SlackUnreachableException when Slack does not answer for too long, or the service stops
     */
    public <T> T insist(Supplier<T> once) {
        for (int tries = 1; ; tries++) {
            try {
                return once.get();
            } catch (SlackUnreachableException e) {
                if (tries == MOST_TRIES || !pause(tries)) {
                    throw e;
                }
            }
        }
    }

    private boolean pause(int tries) {
        try {
            long factor = Math.min(LONGEST_PAUSE, 1L << (tries - 1));
            TimeUnit.NANOSECONDS.sleep(first.toNanos() * factor);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
