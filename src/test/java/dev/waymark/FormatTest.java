package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds every source file to one format, on the JDK of the tests whatever JDK Maven runs on. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        List<Path> unformatted = new ArrayList<>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!isFormatted(file)) {
                    unformatted.add(file);
                }
            }
        }

        assertThat(unformatted)
                .as("repaired by: mvn spotless:apply (Maven on JDK 25)")
                .isEmpty();
    }

    private static boolean isFormatted(Path file) throws IOException {
        String source = Files.readString(file);
        try {
            String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER
                    .formatSource(RemoveUnusedImports.removeUnusedImports(ordered))
                    .equals(source);
        } catch (FormatterException e) {
            throw new IllegalStateException("cannot be parsed: " + file, e);
        }
    }
}
