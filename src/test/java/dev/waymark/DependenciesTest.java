package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    /** Two versions under two names would pass Maven, and which one serves would depend on the order of the class path. */
    @Test
    void noTwoLibrariesBringTheSameClass() throws IOException {
        Map<String, List<String>> libraries = new TreeMap<>();

        for (String jar : jars()) {
            for (String name : classes(jar)) {
                libraries
                        .computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(Path.of(jar).getFileName().toString());
            }
        }

        assertThat(libraries).hasSizeGreaterThan(10_000);
        assertThat(libraries.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    private static List<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
    }

    /** A package's or a module's description is no class that anything runs. */
    private static List<String> classes(String jar) throws IOException {
        try (var zip = new ZipFile(jar)) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name ->
                            name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("-info.class"))
                    .toList();
        }
    }
}
