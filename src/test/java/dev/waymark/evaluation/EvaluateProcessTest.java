package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import dev.waymark.WaymarkApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a user does, in a process of its own. */
class EvaluateProcessTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void endsWithNothingLeftBehindButTheResults() throws Exception {
        var set = new SmallQuestionSet(folder);
        set.write();
        List<String> command = new ArrayList<>(List.of("evaluate"));
        command.addAll(set.arguments());

        Ended ended = start(command);

        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(set.replies()).hasSize(6);
        assertThat(ended.output()).contains("asked 6 questions").doesNotContain("Tomcat");
        try (var left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("waymark"));
        }
    }

    @Test
    void saysInASentenceWhatIsWrong() throws Exception {
        Ended ended = start(List.of("evaluate", "--documents=missing.jsonl"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("evaluate: --queries is missing").doesNotContain("Exception");
    }

    @Test
    void knowsNoOtherCommand() throws Exception {
        Ended ended = start(List.of("evalute"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("There is no command 'evalute'; expected evaluate");
    }

    private record Ended(int code, String output) {}

    private Ended start(List<String> arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = JavaCommand.of(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp"))),
                WaymarkApplication.class,
                arguments.toArray(String[]::new));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return new Ended(process.exitValue(), Files.readString(output));
    }
}
