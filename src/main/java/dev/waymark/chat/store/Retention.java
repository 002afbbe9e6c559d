package dev.waymark.chat.store;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was kept long enough. */
@Component
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final ConversationStore store;

    Retention(ConversationStore store) {
        this.store = store;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        try {
            int purged = store.purge();
            if (purged > 0) {
                LOG.info("{} conversations were kept long enough and are forgotten", purged);
            }
        } catch (StoreUnavailableException e) {
            LOG.warn("conversations that were kept long enough can't be forgotten now: {}", e.getMessage());
        }
    }
}
