package dev.waymark.channel.slack.door;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells that what Slack signed is refused for its time: once in a while, for somebody may play old requests back. */
final class ClockWarning {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWarning.class);

    private static final long PAUSE = Duration.ofMinutes(10).toNanos();

    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);

    void isOff() {
        long now = System.nanoTime();
        long before = last.get();
        if (now - before >= PAUSE && last.compareAndSet(before, now)) {
            LOG.warn(
                    "a request that Slack has signed is refused, because its time is more than five minutes off; unless it"
                            + " was played back by somebody, this machine's clock is wrong");
        }
    }
}
