package dev.waymark.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads catalogues of roles written as YAML. */
public final class RoleCatalogues {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record CatalogueYaml(
            @Nullable List<RoleYaml> roles, @Nullable Map<String, List<String>> ambiguous) {}

    private record RoleYaml(
            String id,
            String name,
            @Nullable List<String> aliases,
            @Nullable List<String> abbreviations,
            @Nullable List<String> words,
            @Nullable List<String> related,
            @Nullable String occupation) {
        Role role() {
            List<String> names = Stream.concat(orEmpty(aliases).stream(), orEmpty(abbreviations).stream())
                    .toList();
            return new Role(id, name, names, orEmpty(words), orEmpty(related), occupation);
        }
    }

    private static final SingletonSupplier<RoleCatalogue> BUILT_IN = SingletonSupplier.of(RoleCatalogues::readBuiltIn);

    private RoleCatalogues() {}

    /** The catalogue that comes with Waymark. */
    public static RoleCatalogue builtIn() {
        return BUILT_IN.obtain();
    }

    private static RoleCatalogue readBuiltIn() {
        try (InputStream yaml = RoleCatalogues.class.getResourceAsStream("roles.yaml")) {
            return yaml == null ? RoleCatalogue.of(List.of()) : catalogue(YAML.readValue(yaml, CatalogueYaml.class));
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in roles.yaml cannot be read", e);
        }
    }

    /**
     * Reads a catalogue from a file.
     *
     * @throws IllegalArgumentException if it is no catalogue; the message says why
     */
    public static RoleCatalogue read(Path file) throws IOException {
        try {
            return catalogue(YAML.readValue(Files.readAllBytes(file), CatalogueYaml.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a catalogue of roles: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a catalogue of roles: " + e.getMessage(), e);
        }
    }

    private static RoleCatalogue catalogue(CatalogueYaml yaml) {
        List<Role> roles = orEmpty(yaml.roles()).stream().map(RoleYaml::role).toList();
        Map<String, List<String>> ambiguous = yaml.ambiguous();
        return RoleCatalogue.of(roles, ambiguous == null ? Map.of() : ambiguous);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
