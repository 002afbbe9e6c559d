package dev.waymark.chat.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether conversations are being kept. It is up all the same when they are not: questions are answered. */
@Component("storageHealthIndicator")
final class StorageHealth implements HealthIndicator {
    private final ConversationStore store;

    StorageHealth(ConversationStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        Keeping keeping = store.keeping();
        return Health.up()
                .withDetail("kept", keeping.outage().isEmpty())
                .withDetail("message", keeping.text())
                .build();
    }
}
