package dev.waymark.knowledge.folder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Whether the folder is where it should be. */
@Component
final class FolderMeters implements MeterBinder {
    private final KnowledgeFolder folder;

    FolderMeters(KnowledgeFolder folder) {
        this.folder = folder;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymark.knowledge.there", folder, one -> one.fault().isEmpty() ? 1 : 0)
                .description("Whether the knowledge folder is there: 1 or 0")
                .register(registry);
    }
}
