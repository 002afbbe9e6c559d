package dev.waymark.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KnowledgeSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"../articles", "articles", "/srv/articles", "./a b/c"})
    void takesAnyPath(String folder) {
        var source = new MapConfigurationPropertySource(Map.of("waymark.knowledge.folder", folder));

        KnowledgeSettings settings = new Binder(source)
                .bind("waymark.knowledge", KnowledgeSettings.class)
                .get();

        assertThat(settings.path()).isEqualTo(Path.of(folder));
    }
}
