package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is delivered with Waymark may be passed on with it: the bill of materials names a licence that says so. */
class LicencesTest {
    /** Where a library offers several, one of them is enough. */
    private static final Set<String> FREE = Set.of(
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MPL-2.0", "CC0-1.0", "MIT-0", "ISC");

    @Test
    void everyLibraryMayBePassedOn() {
        JsonNode bill = new JsonMapper().readTree(Path.of("target/classes/META-INF/sbom/application.cdx.json"));

        assertThat(bill.get("components"))
                .hasSizeGreaterThan(100)
                .allSatisfy(component -> assertThat(licences(component))
                        .as(component.get("purl").asString())
                        .containsAnyElementsOf(FREE));
    }

    private static List<String> licences(JsonNode component) {
        List<String> ids = new ArrayList<>();
        component
                .path("licenses")
                .forEach(each -> ids.add(each.path("license").path("id").asString("")));
        return ids;
    }
}
