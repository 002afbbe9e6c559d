package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.llm.CrossEncoder;
import dev.waymark.llm.CrossEncoderFiles;
import dev.waymark.llm.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** A cross-encoder by two settings, from the start of the service to an answer. */
@ExtendWith(OutputCaptureExtension.class)
class CrossEncoderTest {
    /** True, and in words too different for what comes with the program to be sure. */
    private static final String IN_DOUBT = "A lighthouse keeper wipes the lens with spirit.";

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void looksAgainAtWhatIsInDoubt() throws IOException {
        Lighthouse.writeArticle(folder);
        Path tokenizer = CrossEncoderFiles.tokenizer(data);
        try (var model = new ScriptedServer()) {
            model.does((asked, reply) -> reply.writes(Lighthouse.STATED + " [" + asked.number("tends the lamp") + "]\n"
                            + IN_DOUBT + " [" + asked.number("cleans the lens") + "]")
                    .ends());

            assertThat(sentences(model)).isEqualTo(1);
            assertThat(sentences(
                            model,
                            "--waymark.llm.cross-encoder.model=" + CrossEncoderFiles.overlap(),
                            "--waymark.llm.cross-encoder.tokenizer=" + tokenizer))
                    .isEqualTo(2);
        }
    }

    @Test
    void isNotThereWhereNoneIsConfigured() throws IOException {
        Lighthouse.writeArticle(folder);
        try (var waymark = InProcessWaymark.start(folder, data, "--waymark.llm.cross-encoder.model=")) {
            assertThatThrownBy(() -> waymark.bean(CrossEncoder.class)).hasMessageContaining("No qualifying bean");
        }
    }

    @Test
    void endsTheStartWithASentenceWhereTheModelIsNone(CapturedOutput output) throws IOException {
        Path text = Files.writeString(data.resolve("notes.txt"), "No model at all.");
        Path tokenizer = CrossEncoderFiles.tokenizer(data);

        assertThatThrownBy(() -> InProcessWaymark.start(
                                folder,
                                data,
                                "--waymark.llm.cross-encoder.model=" + text,
                                "--waymark.llm.cross-encoder.tokenizer=" + tokenizer)
                        .close())
                .isNotNull();
        assertThat(output)
                .contains("Waymark cannot start: waymark.llm.cross-encoder.model must be an ONNX model, got '" + text)
                .doesNotContain("\tat ");
    }

    private int sentences(ScriptedServer model, String... settings) {
        try (var waymark = Lighthouse.start(model, folder, data, settings)) {
            JsonNode reply = waymark.ask(Lighthouse.QUESTION);
            assertThat(Lighthouse.isWritten(reply)).isTrue();
            waymark.assertCited(reply);
            return reply.get("sentences").size();
        }
    }
}
