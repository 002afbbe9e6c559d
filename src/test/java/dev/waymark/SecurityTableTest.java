package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code .github/SECURITY.md} claims nothing that no test of this name can show. */
class SecurityTableTest {
    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

    private static final Pattern PATH = Pattern.compile("`((?:src|knowledge)/[\\w/.-]*)`");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+|LLM\\d\\d) \\|.*\\|$");

    private static final Pattern VERDICT = Pattern.compile("\\| (met|not met|not applicable)[,:] [^|]+\\|$");

    /** How many lines level 1 of version 5.0.0 has. */
    private static final int LINES = 70;

    private final String text = Files.readString(Path.of(".github/SECURITY.md"));

    SecurityTableTest() throws IOException {}

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> named = found(NAMED);

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everyFileThatItNamesExists() {
        assertThat(found(PATH)).allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void everyLineHasOneVerdict() {
        List<String> rows = ROW.matcher(text).results().map(row -> row.group(1)).toList();

        assertThat(rows).doesNotHaveDuplicates().hasSize(LINES + 10);
        assertThat(rows)
                .containsAll(IntStream.rangeClosed(1, 10)
                        .mapToObj("LLM%02d"::formatted)
                        .toList());
        assertThat(ROW.matcher(text).results().map(row -> row.group()))
                .allSatisfy(row -> assertThat(row).containsPattern(VERDICT));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private Set<String> found(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
