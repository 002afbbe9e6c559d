package dev.waymark.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How busy the service is: what is being worked on, what waits, which streams are open. */
@Component
final class LimitMeters implements MeterBinder {
    private final Limits limits;

    LimitMeters(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymark.questions.working", limits, Limits::working)
                .description("Questions that are being worked on")
                .register(registry);
        Gauge.builder("waymark.questions.waiting", limits, Limits::waiting)
                .description("Questions that wait for their turn")
                .register(registry);
        Gauge.builder("waymark.streams.open", limits, Limits::openStreams)
                .description("Event streams that are open")
                .register(registry);
    }
}
