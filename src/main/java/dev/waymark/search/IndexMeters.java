package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How much is served, and of which generation. */
@Component
final class IndexMeters implements MeterBinder {
    private final LucenePassageIndex index;

    IndexMeters(LucenePassageIndex index) {
        this.index = index;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "waymark.index.articles", "Articles that are served", of(Knowledge::articles));
        gauge(registry, "waymark.index.passages", "Passages that are served", of(Knowledge::passages));
        gauge(
                registry,
                "waymark.index.problems",
                "Files that could not be read, or not whole",
                of(Knowledge::problems));
        gauge(
                registry,
                "waymark.index.generation",
                "How many times since the start what is served has changed",
                LucenePassageIndex::generation);
    }

    private void gauge(
            MeterRegistry registry, String name, String description, ToDoubleFunction<LucenePassageIndex> value) {
        Gauge.builder(name, index, value).description(description).register(registry);
    }

    private static ToDoubleFunction<LucenePassageIndex> of(Function<Knowledge, List<?>> part) {
        return index -> index.served().map(part).map(List::size).orElse(0);
    }
}
