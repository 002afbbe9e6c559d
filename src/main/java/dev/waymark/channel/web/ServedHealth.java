package dev.waymark.channel.web;

import dev.waymark.search.PassageIndex;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up once the knowledge folder has been indexed and questions can be answered. */
@Component("servedHealthIndicator")
final class ServedHealth implements HealthIndicator {
    private final PassageIndex index;

    ServedHealth(PassageIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        return index.served().isPresent()
                ? Health.up().build()
                : Health.outOfService().build();
    }
}
