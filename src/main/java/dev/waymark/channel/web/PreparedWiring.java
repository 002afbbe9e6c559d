package dev.waymark.channel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.AbstractEnvironment;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.ClassUtils;

/**
 * Starts with the wiring of components that was worked out when Waymark was packaged (Spring's ahead-of-time processing),
 * where it is on the class path: working it out takes a tenth of a start or more. Such wiring holds for the settings there
 * were then, so that a start with a setting that may decide which components there are works out its own.
 */
public final class PreparedWiring implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    /** What Spring calls the class that it looks for. */
    private static final String GENERATED = "__ApplicationContextInitializer";

    /** On which components of Waymark depend; a blank one is none. */
    private static final List<String> DECIDING = List.of(
            "waymark.admin.password",
            "waymark.llm.base-url",
            "waymark.llm.cross-encoder.model",
            "waymark.slack.app-token",
            "waymark.slack.bot-token");

    /** Any setting of these may decide about a component of Spring's. */
    private static final Set<String> OF_SPRING = Set.of("management", "server", "spring");

    private static final String CLOUD = "spring.main.cloud-platform";

    /** Read by components that are there in any case. */
    private static final Set<String> HARMLESS = Set.of(
            "server.address",
            "server.port",
            "spring.application.pid",
            "spring.application.version",
            "spring.datasource.password",
            "spring.datasource.url",
            "spring.datasource.username",
            AbstractAotProcessor.AOT_PROCESSING,
            AbstractEnvironment.IGNORE_GETENV_PROPERTY_NAME);

    /** @throws IllegalStateException if the wiring is being prepared under a setting for which it would not hold in others */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            deciding(environment).ifPresent(name -> {
                throw new IllegalStateException("the wiring is prepared without settings, but " + name + " is set");
            });
        } else if (isPrepared(event.getSpringApplication().getMainApplicationClass())
                && deciding(environment).isEmpty()) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    private static boolean isPrepared(@Nullable Class<?> main) {
        return main != null && ClassUtils.isPresent(main.getName() + GENERATED, main.getClassLoader());
    }

    /** Returns the name of a setting that the prepared wiring may not hold for. */
    static Optional<String> deciding(ConfigurableEnvironment environment) {
        if (CloudPlatform.getActive(environment) != null) {
            return Optional.of(CLOUD);
        }
        for (String name : DECIDING) {
            if (!environment.getProperty(name, "").isBlank()) {
                return Optional.of(name);
            }
        }
        Properties own = own();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource settings) {
                for (ConfigurationPropertyName name : settings) {
                    if (isOfSpring(name) && !isHarmless(name, settings, own)) {
                        return Optional.of(name.toString());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSpring(ConfigurationPropertyName name) {
        return OF_SPRING.contains(name.getElement(0, ConfigurationPropertyName.Form.UNIFORM));
    }

    private static boolean isHarmless(
            ConfigurationPropertyName name, ConfigurationPropertySource source, Properties own) {
        if (HARMLESS.contains(name.toString())) {
            return true;
        }
        ConfigurationProperty given = source.getConfigurationProperty(name);
        return given != null && String.valueOf(given.getValue()).equals(own.getProperty(name.toString()));
    }

    /** What Waymark itself sets. */
    private static Properties own() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
