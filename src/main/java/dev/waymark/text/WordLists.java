package dev.waymark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the lists of words and weights that come with Waymark, as YAML beside the class that uses them. */
public final class WordLists {
    private static final YAMLMapper YAML = new YAMLMapper();

    private WordLists() {}

    /**
     * Reads a list.
     *
     * @param user the class that it stands beside
     * @param name of the file, as {@code aspects.yaml}
     * @throws UncheckedIOException if it can't be read: the program is not built right
     */
    public static <T> T read(Class<?> user, String name, Class<T> type) {
        try (InputStream yaml = user.getResourceAsStream(name)) {
            return YAML.readValue(yaml, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in " + name + " cannot be read", e);
        }
    }
}
