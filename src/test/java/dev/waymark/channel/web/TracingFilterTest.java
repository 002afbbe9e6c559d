package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class TracingFilterTest {
    @EnableAutoConfiguration
    static class Nothing {}

    @Test
    void makesNoTracesThatGoNowhere() {
        try (ConfigurableApplicationContext context = start()) {
            assertThat(context.getBeanProvider(Tracer.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:9/v1/traces",
                "management.tracing.sampling.probability=1"
            })
    void makesThemWhereASettingSpeaksOfThem(String setting) {
        try (ConfigurableApplicationContext context = start("--" + setting)) {
            assertThat(context.getBeanProvider(Tracer.class)).isNotEmpty();
        }
    }

    /** Without the product's own settings, which speak of what only the product has. */
    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=none")
                .run(settings);
    }
}
