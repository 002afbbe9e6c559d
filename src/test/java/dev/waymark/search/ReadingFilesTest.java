package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingFilesTest {
    @TempDir
    private Path data;

    private ReadingFiles files;

    @BeforeEach
    void open() {
        files = new ReadingFiles(new HeldFolder(data));
    }

    @Test
    void findsAtTheNextStartWhatWasKept() {
        files.keep("a1", bytes("bread"));

        Optional<byte[]> found = new ReadingFiles(new HeldFolder(data)).find("a1");

        assertThat(found).get().isEqualTo(bytes("bread"));
    }

    @Test
    void findsNothingWhereNothingWasKept() {
        assertThat(files.find("a1")).isEmpty();
    }

    @Test
    void leavesNothingOfWhatIsForgotten() throws IOException {
        files.keep("a1", bytes("bread"));
        files.keep("b2", bytes("soup"));

        files.forgetAllBut(Set.of("b2"));

        assertThat(files.find("a1")).isEmpty();
        assertThat(files.find("b2")).isPresent();
        try (var left = Files.list(data.resolve("readings"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aDiskThatTakesNothingIsNoFault() throws IOException {
        Files.writeString(data.resolve("readings"), "a file where the folder should be");

        files.keep("a1", bytes("bread"));
        files.forgetAllBut(Set.of());

        assertThat(files.find("a1")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
