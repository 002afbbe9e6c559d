package dev.waymark.chat.understand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The lists of words that stand beside this package's classes. */
final class Resource {
    private Resource() {}

    /** Reads a list that comes with Waymark; it is right, or the program is not built right. */
    static <T> T read(String name, Class<T> type) {
        try (InputStream yaml = Resource.class.getResourceAsStream(name)) {
            return new YAMLMapper().readValue(yaml, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
