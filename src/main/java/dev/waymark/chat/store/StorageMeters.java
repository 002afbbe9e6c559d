package dev.waymark.chat.store;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Whether conversations are being kept, and how many wait for it. */
@Component
final class StorageMeters implements MeterBinder {
    private final ConversationStore store;

    StorageMeters(ConversationStore store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "waymark.storage.kept",
                        store,
                        kept -> kept.keeping().outage().isEmpty() ? 1 : 0)
                .description("1 while conversations are being kept, 0 while the database can't be written")
                .register(registry);
        Gauge.builder("waymark.storage.waiting", store, kept -> kept.keeping().waiting())
                .description("Turns and ratings that wait to be written")
                .register(registry);
        FunctionCounter.builder(
                        "waymark.storage.dropped", store, kept -> kept.keeping().dropped())
                .description("Turns and ratings that were not kept, because too much waited")
                .register(registry);
    }
}
