package dev.waymark.match.advert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How adverts are worded; it is kept in {@code adverts.yaml}.
 *
 * @param asked words of headings above duties and requirements
 * @param furniture words of headings above everything else
 * @param asking lines that ask for something
 * @param telling lines about the employer, what it offers, how to apply, and what the law demands
 */
record AdvertWording(List<String> asked, List<String> furniture, List<String> asking, List<String> telling) {
    AdvertWording {
        asked = List.copyOf(asked);
        furniture = List.copyOf(furniture);
        asking = List.copyOf(asking);
        telling = List.copyOf(telling);
    }

    /** The wording that comes with Waymark. */
    static AdvertWording builtIn() {
        try (InputStream yaml = AdvertWording.class.getResourceAsStream("adverts.yaml")) {
            return new YAMLMapper().readValue(yaml, AdvertWording.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in adverts.yaml cannot be read", e);
        }
    }
}
