package dev.waymark.search;

import dev.waymark.llm.EmbeddingModelFiles;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Begins to load the embedding model as soon as the settings are known: that and starting Spring take long, and neither
 * needs the other.
 */
final class EarlyModel implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Path data = Binder.get(event.getEnvironment())
                .bindOrCreate("waymark.data", DataSettings.class)
                .path();
        Thread.ofPlatform().daemon().name("model").start(() -> EmbeddingModelFiles.load(data.resolve("models")));
    }
}
