package dev.waymark.channel.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out what makes traces where no setting says what is to become of them: it would take its time at every start and
 * from every request, and throw the traces away.
 */
final class TracingFilter implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final Pattern MAKES_TRACES = Pattern.compile("\\.(tracing|opentelemetry)\\.");

    private static final List<String> SETTINGS =
            List.of("management.opentelemetry", "management.tracing", "management.otlp", "management.zipkin");

    private boolean wanted = true;

    @Override
    public void setEnvironment(Environment environment) {
        Binder settings = Binder.get(environment);
        wanted = SETTINGS.stream()
                .anyMatch(name -> settings.bind(name, Bindable.mapOf(String.class, Object.class))
                        .isBound());
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var kept = new boolean[configurations.length];
        for (int i = 0; i < kept.length; i++) {
            String name = configurations[i];
            kept[i] = wanted || name == null || !MAKES_TRACES.matcher(name).find();
        }
        return kept;
    }
}
