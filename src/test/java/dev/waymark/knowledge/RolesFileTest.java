package dev.waymark.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleCatalogues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the knowledge folder's catalogue of roles the way a strict editor would. */
class RolesFileTest {
    private static final Path FILE = Path.of("knowledge/roles.yaml");

    private static final Path BUILT_IN = Path.of("src/main/resources/dev/waymark/role/roles.yaml");

    private final RoleCatalogue catalogue = RoleCatalogues.read(FILE);

    RolesFileTest() throws IOException {}

    @Test
    void theBuiltInCatalogueIsACopy() throws IOException {
        assertThat(BUILT_IN).hasSameTextualContentAs(FILE);
        assertThat(RoleCatalogues.builtIn().roles()).isEqualTo(catalogue.roles());
    }

    @Test
    void everyNameOfARoleStandsForThatRoleAlone() {
        for (Role role : catalogue.roles()) {
            Stream.of(List.of(role.name()), role.aliases(), role.words())
                    .flatMap(List::stream)
                    .forEach(name -> assertThat(catalogue.named(name)).as(name).contains(role));
        }
    }

    @Test
    void everyRoleIsRelatedToAFewOthers() {
        for (Role role : catalogue.roles()) {
            assertThat(role.related())
                    .as("roles related to %s", role.id())
                    .hasSizeBetween(2, 6)
                    .doesNotHaveDuplicates()
                    .doesNotContain(role.id());
        }
    }
}
