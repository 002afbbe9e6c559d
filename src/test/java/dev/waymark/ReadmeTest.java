package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps what README.md says of the code true. */
class ReadmeTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/waymark");

    private static final Pattern MAP_ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| .+ \\| .+ \\|$");

    private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)\\)");

    private static final Pattern PATH = Pattern.compile("`((?:src|knowledge)/[\\w/.-]*)`");

    private static final Pattern FLAGS = Pattern.compile("<waymark\\.jvm\\.\\w+>(.+)</");

    private static final Pattern FLAG = Pattern.compile("(?:^|[ >])(-[-X][\\w:+.=-]+)");

    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    @Test
    void theMapNamesEveryPackageThatExists() throws IOException {
        String map = readme.substring(readme.indexOf("## The map"), readme.indexOf("## The path of a question"));

        assertThat(found(MAP_ROW, map)).isEqualTo(rowsInUse());
    }

    @Test
    void everyFileItNamesExists() {
        assertThat(found(LINK, readme))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(found(PATH, readme))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    /** The image's training run, too, holds for the very same flags only. */
    @Test
    void startsTheProgramWithTheSameFlagsEverywhere() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String image = Files.readString(Path.of("src/main/docker/start"));
        Set<String> flags = found(FLAG, String.join(" ", found(FLAGS, pom)));

        assertThat(flags).hasSize(3);
        assertThat(found(FLAG, readme.substring(readme.indexOf("java -Xmx"), readme.indexOf("-jar target"))))
                .isEqualTo(flags);
        assertThat(found(FLAG, image.replace("\"${WAYMARK_HEAP:-1g}\"", "1g"))).containsAll(flags);
    }

    /** The rows of the map that hold classes, sub-packages under their parent's row. */
    private static Set<String> rowsInUse() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file).getParent())
                    .filter(folder -> folder != null)
                    .map(ReadmeTest::row)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String row(Path folder) {
        String name = folder.toString().replace('/', '.').replace('\\', '.');
        return ArchitectureTest.MAY_USE.keySet().stream()
                .filter(row -> (name + ".").startsWith(row + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
