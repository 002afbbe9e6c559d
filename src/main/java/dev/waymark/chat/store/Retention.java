package dev.waymark.chat.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets what was kept long enough, a minute after the start and an hour after each time. */
@Component
final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final ConversationStore store;

    /** The JDK's own: Spring's looks through all methods of all components for annotations first. */
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("retention").factory());

    Retention(ConversationStore store) {
        this.store = store;
        var _ = hourly.scheduleWithFixedDelay(this::purge, 1, 60, TimeUnit.MINUTES);
    }

    private void purge() {
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

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
