package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PreparedWiringTest {
    private static final Pattern PROPERTY = Pattern.compile("`([a-z.-]+)`");

    private static final Set<String> UNSET = components(Map.of());

    @ParameterizedTest
    @CsvSource({
        "SERVER_PORT, 9000",
        "SPRING_DATASOURCE_URL, jdbc:postgresql://host/name",
        "WAYMARK_KNOWLEDGE_FOLDER, articles",
        "WAYMARK_LLM_BASE_URL, ''",
        "WAYMARK_LLM_MODEL, a model",
        "WAYMARK_ADMIN_PASSWORD, ' '",
        "LOGGING_LEVEL_ROOT, debug",
        "DEBUG, 1",
        "PATH, somewhere"
    })
    void holdsWhateverTheseAre(String name, String value) {
        assertThat(PreparedWiring.deciding(environment(name, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WAYMARK_ADMIN_PASSWORD, waymark.admin.password",
        "WAYMARK_LLM_BASE_URL, waymark.llm.base-url",
        "WAYMARK_LLM_BASEURL, waymark.llm.base-url",
        "WAYMARK_LLM_CROSS_ENCODER_MODEL, waymark.llm.cross-encoder.model",
        "WAYMARK_SLACK_BOT_TOKEN, waymark.slack.bot-token",
        "WAYMARK_SLACK_APP_TOKEN, waymark.slack.app-token",
        "MANAGEMENT_SERVER_PORT, management.server.port",
        "SPRING_PROFILES_ACTIVE, spring.profiles.active",
        "SPRING_AOP_AUTO, spring.aop.auto",
        "SERVER_SSL_BUNDLE, server.ssl.bundle",
        "SPRING_MAIN_CLOUD_PLATFORM, spring.main.cloud-platform"
    })
    void doesNotHoldWithThese(String name, String setting) {
        assertThat(PreparedWiring.deciding(environment(name, "none"))).contains(setting);
    }

    @Test
    void doesNotHoldInACluster() {
        var cluster = Map.<String, Object>of("KUBERNETES_SERVICE_HOST", "10.0.0.1", "KUBERNETES_SERVICE_PORT", "443");

        assertThat(PreparedWiring.deciding(environment(cluster))).contains("spring.main.cloud-platform");
    }

    private static ConfigurableEnvironment environment(String name, String value) {
        return environment(Map.of(name, value));
    }

    /** As Spring Boot makes it. */
    private static ConfigurableEnvironment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    /** Every setting of the README that is not said to decide: with all of them at once, the components are the same. */
    @Test
    void noOtherSettingDecidesAboutAComponent() throws IOException {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (String name : described()) {
            if (PreparedWiring.deciding(environment(variable(name), "1")).isEmpty()) {
                settings.put(name, "1");
            }
        }

        assertThat(settings).hasSizeGreaterThan(30).containsKeys("server.port", "spring.datasource.url");
        assertThat(components(settings)).isEqualTo(UNSET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waymark.admin.password",
                "waymark.llm.base-url",
                "waymark.llm.cross-encoder.model",
                "waymark.slack.bot-token"
            })
    void theseDecide(String name) {
        assertThat(components(Map.of(name, "something"))).isNotEqualTo(UNSET);
    }

    /** The settings in the README's table; one that begins with a dot shares the beginning of the first in its line. */
    private static List<String> described() throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("| `waymark.") || line.startsWith("| `server.") || line.startsWith("| `spring.")) {
                var found = PROPERTY.matcher(line.split("\\|", -1)[1]);
                found.find();
                String first = found.group(1);
                names.add(first);
                while (found.find()) {
                    names.add(first.substring(0, first.lastIndexOf('.')) + found.group(1));
                }
            }
        }
        return names;
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    }

    /** The names of all that Spring would make, which is not made. */
    private static Set<String> components(Map<String, Object> settings) {
        try (var context = new AnnotationConfigServletWebServerApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
            new ConfigDataApplicationContextInitializer().initialize(context);
            context.register(WaymarkApplication.class);
            context.refreshForAotProcessing(new RuntimeHints());
            return Set.of(context.getBeanDefinitionNames());
        }
    }
}
