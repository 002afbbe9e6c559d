package dev.waymark.channel.web;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.search.PassageIndex;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up once the knowledge folder has been indexed and questions can be answered. A folder that is gone since is told of, for
 * what is served grows old.
 */
@Component("servedHealthIndicator")
final class ServedHealth implements HealthIndicator {
    private final PassageIndex index;
    private final KnowledgeFolder folder;

    ServedHealth(PassageIndex index, KnowledgeFolder folder) {
        this.index = index;
        this.folder = folder;
    }

    @Override
    public Health health() {
        Optional<Knowledge> served = index.served();
        Health.Builder health = served.isPresent() ? Health.up() : Health.outOfService();
        served.ifPresent(
                knowledge -> health.withDetail("articles", knowledge.articles().size()));
        folder.fault().map(Problem::reason).ifPresent(reason -> health.withDetail("message", reason));
        return health.build();
    }
}
