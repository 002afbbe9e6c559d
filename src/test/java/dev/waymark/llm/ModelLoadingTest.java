package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the model in processes of their own, since one loads it once. */
class ModelLoadingTest {
    @TempDir
    private Path temp;

    private Path temporary = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectories(temp.resolve("tmp"));
        home = Files.createDirectories(temp.resolve("home"));
    }

    @Test
    void talksToNobodyAndWritesNothingButTheUnpackedFiles() throws Exception {
        assertThat(load(temp.resolve("models"))).containsExactly(ModelLoading.DONE + "384");
        assertThat(load(temp.resolve("models"))).containsExactly(ModelLoading.DONE + "384");

        assertThat(names(temp.resolve("models"))).hasSize(2).anyMatch(name -> name.startsWith("bge-small-en"));
        assertThat(names(temporary)).noneMatch(name -> name.startsWith("onnxruntime"));
    }

    @Test
    void looksForNoGraphicsCards() throws Exception {
        assertThat(load(temp.resolve("models"))).containsExactly(ModelLoading.DONE + "384");

        assertThat(home.resolve(".cache/JNA")).doesNotExist();
        assertThat(names(temporary)).noneMatch(name -> name.startsWith("jna"));
    }

    @Test
    void loadsTheModelFromItsJarWhereNothingCanBeWritten() throws Exception {
        Path file = Files.writeString(temp.resolve("models"), "a file");

        assertThat(load(file)).containsExactly(ModelLoading.DONE + "384");
    }

    private List<String> load(Path folder) throws IOException, InterruptedException {
        Path output = temp.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(
                        List.of(
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.io.tmpdir=" + temporary,
                                "-Duser.home=" + home),
                        ModelLoading.class,
                        folder.toString()))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("XDG_CACHE_HOME");
        Process process = builder.start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith(ModelLoading.WANTS) || line.startsWith(ModelLoading.DONE))
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
