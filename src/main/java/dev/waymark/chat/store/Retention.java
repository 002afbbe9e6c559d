package dev.waymark.chat.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Forgets what was kept long enough, a minute after the start and an hour after each time. A clock that was just set ahead
 * is not believed before the next time, for what it has forgotten by mistake doesn't come back.
 */
// Two in one such annotation are registered in any order, and the jar would be another one each time.
@EnableConfigurationProperties(ChatSettings.class)
@Component
final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** Clocks are put right by seconds all the time. */
    private static final Duration LARGE = Duration.ofMinutes(5);

    private final ConversationStore store;
    private final Clock clock;
    private final LongSupplier nanoTime;
    /** The JDK's own: Spring's looks through all methods of all components for annotations first. */
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    private Instant last;
    private long lastNanos;

    @Autowired
    Retention(ConversationStore store) {
        this(store, Clock.systemUTC(), System::nanoTime);
        var _ = hourly.scheduleWithFixedDelay(this::purge, 1, 60, TimeUnit.MINUTES);
    }

    /** One that forgets when it is told to. */
    Retention(ConversationStore store, Clock clock, LongSupplier nanoTime) {
        this.store = store;
        this.clock = clock;
        this.nanoTime = nanoTime;
        last = clock.instant();
        lastNanos = nanoTime.getAsLong();
    }

    synchronized void purge() {
        Duration ahead = ahead();
        if (ahead.compareTo(LARGE) > 0) {
            LOG.warn("the clock was set {} min ahead, so no conversation is forgotten for an hour", ahead.toMinutes());
            return;
        }
        try {
            int purged = store.purge();
            if (purged > 0) {
                LOG.info("{} conversations were kept long enough and are forgotten", purged);
            }
        } catch (StoreUnavailableException e) {
            LOG.warn("conversations that were kept long enough can't be forgotten now: {}", e.getMessage());
        } catch (RuntimeException e) {
            // Thrown on, it would end the schedule; its message may hold what people wrote.
            LOG.error(
                    "conversations that were kept long enough can't be forgotten now: {}",
                    e.getClass().getName());
        }
    }

    /** How much more time has passed by the clock than in truth, since this was last asked. */
    private Duration ahead() {
        Instant now = clock.instant();
        long nanos = nanoTime.getAsLong();
        Duration ahead = Duration.between(last, now).minusNanos(nanos - lastNanos);
        last = now;
        lastNanos = nanos;
        return ahead;
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
