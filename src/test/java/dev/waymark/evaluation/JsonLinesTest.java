package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    private static final String GOOD = "{\"id\": \"Ü/1\", \"text\": \"Why do bakers rise early? 🥐\"}";

    @TempDir
    Path folder = Path.of("");

    private Path file = folder;

    @BeforeEach
    void name() {
        file = folder.resolve("queries.jsonl");
    }

    @Test
    void idsAndTextsAreTakenAsTheyAre() throws IOException {
        Files.writeString(file, GOOD + "\n");

        assertThat(read()).containsExactly(new QueryJson("Ü/1", "Why do bakers rise early? 🥐", List.of()));
    }

    @Test
    void readsWhatOtherProgramsWrite() throws IOException {
        String bom = "\uFEFF";
        Files.writeString(file, bom + GOOD + "\r\n\r\n{\"id\": 2, \"text\": \"Who bakes?\", \"answerable\": true}");

        assertThat(read()).extracting(QueryJson::id).containsExactly("Ü/1", "2");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        assertRefused("{\"id\": \"2\", \"text\": \"Who", "line 2: not the JSON expected");
        assertRefused("[1, 2]", "line 2: not a JSON object");
        assertRefused("{\"id\": \"2\", \"text\": [\"Who?\"]}", "line 2: not the JSON expected");
        assertRefused(GOOD + GOOD, "line 2: not the JSON expected");
    }

    @Test
    void aLineWithoutIdOrTextIsNamed() throws IOException {
        assertRefused("{\"text\": \"Who bakes?\"}", "line 2: 'id' is missing");
        assertRefused("{\"id\": \"2\"}", "line 2: 'text' is missing");
        assertRefused("{\"id\": \"2\", \"text\": \" \"}", "line 2: 'text' is missing");
        assertRefused(
                "{\"id\": \"a\\tb\", \"text\": \"Who bakes?\"}", "line 2: the id 'a\tb' holds a control character");
    }

    @Test
    void aTurnIsSomebodys() throws IOException {
        assertRefused(
                "{\"id\": \"2\", \"text\": \"Who?\", \"turns\": [{\"role\": \"system\", \"text\": \"Bakers.\"}]}",
                "line 2: a turn's 'role' must be user or assistant, got 'system'");
    }

    @Test
    void anIdStandsOnce() throws IOException {
        assertRefused(GOOD, "line 2: the id 'Ü/1' stands on line 1 already");
    }

    @Test
    void aLineInAnotherEncodingIsNamed() throws IOException {
        Files.write(file, (GOOD.replace("🥐", "") + "\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(this::read).hasMessage(file + ", line 1: not UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(this::read).isInstanceOf(EvaluationException.class).hasMessage(file + " does not exist");
    }

    private List<QueryJson> read() {
        return JsonLines.read(file, QueryJson.class);
    }

    private void assertRefused(String second, String message) throws IOException {
        Files.writeString(file, GOOD + "\n" + second + "\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(EvaluationException.class)
                .hasMessageStartingWith(file + ", " + message);
    }
}
