package dev.waymark.chat.store;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what happens on another thread, but not for ever. */
final class Waiting {
    private static final int TRIES = 1_200;
    private static final int MILLIS_BETWEEN_TRIES = 50;

    private Waiting() {}

    static void until(BooleanSupplier happened) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (happened.getAsBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
        }
        throw new AssertionError("it did not happen within a minute");
    }
}
