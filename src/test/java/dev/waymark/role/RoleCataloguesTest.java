package dev.waymark.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleCataloguesTest {
    private final Path file;

    RoleCataloguesTest(@TempDir Path folder) {
        file = folder.resolve("roles.yaml");
    }

    @Test
    void readsAllThatIsWrittenOfARole() throws IOException {
        RoleCatalogue catalogue = catalogue("""
                roles:
                  - id: baker
                    name: Baker
                    aliases: [bread maker]
                    abbreviations: [BM]
                    words: [oven]
                    related: [pastry-chef]
                    occupation: Bakers (US, SOC 51-3011)
                  - id: pastry-chef
                    name: Pastry chef
                """);

        assertThat(catalogue.role("baker")).hasValueSatisfying(baker -> {
            assertThat(baker.aliases()).containsExactly("bread maker", "BM");
            assertThat(baker.words()).containsExactly("oven");
            assertThat(baker.related()).containsExactly("pastry-chef");
            assertThat(baker.occupation()).isEqualTo("Bakers (US, SOC 51-3011)");
        });
    }

    @Test
    void needsNoMoreThanIdAndName() throws IOException {
        RoleCatalogue catalogue = catalogue("""
                roles:
                  - id: baker
                    name: Baker
                """);

        assertThat(catalogue.role("baker")).hasValueSatisfying(baker -> {
            assertThat(baker.aliases()).isEmpty();
            assertThat(baker.related()).isEmpty();
            assertThat(baker.occupation()).isNull();
        });
    }

    @Test
    void namesARelatedRoleThatItDoesNotKnow() {
        String yaml = """
                roles:
                  - id: baker
                    name: Baker
                    related: [brewer]
                """;

        assertThatThrownBy(() -> catalogue(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a catalogue of roles: role 'baker' is related to 'brewer';"
                        + " expected the id of a role in the catalogue");
    }

    private RoleCatalogue catalogue(String yaml) throws IOException {
        return RoleCatalogues.read(Files.writeString(file, yaml));
    }
}
