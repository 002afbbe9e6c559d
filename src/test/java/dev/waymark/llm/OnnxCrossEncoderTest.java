package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxCrossEncoderTest {
    private static final String STATEMENT = "A baker mixes dough and shapes loaves.";

    @TempDir
    private static Path folder;

    private static Path tokenizer = Path.of("");

    @BeforeAll
    static void unpack() throws IOException {
        tokenizer = CrossEncoderFiles.tokenizer(folder);
    }

    @Test
    void readsTwoTextsTogether() {
        try (var encoder = encoder(CrossEncoderFiles.overlap(), tokenizer, 0.5)) {
            assertThat(encoder.supports(STATEMENT, "A baker shapes loaves.")).isTrue();
            assertThat(encoder.supports(STATEMENT, "Pilots steer ships into port."))
                    .isFalse();
        }
    }

    @Test
    void asksForAsMuchSupportAsItIsTold() {
        String halfSo = "A baker mixes dough and sells bread rolls.";
        try (var easy = encoder(CrossEncoderFiles.overlap(), tokenizer, 0.3);
                var strict = encoder(CrossEncoderFiles.overlap(), tokenizer, 0.95)) {
            assertThat(easy.supports(STATEMENT, halfSo)).isTrue();
            assertThat(strict.supports(STATEMENT, halfSo)).isFalse();
        }
    }

    @Test
    void readsTextsOfAnyLength() {
        try (var encoder = encoder(CrossEncoderFiles.overlap(), tokenizer, 0.5)) {
            assertThat(encoder.supports(STATEMENT.repeat(500), STATEMENT)).isTrue();
        }
    }

    @Test
    void namesTheSettingAndTheFileThatAreWrong() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "No model at all.");
        Path absent = folder.resolve("absent.onnx");

        assertRefused(absent, tokenizer, "model must be a file that can be read, got '" + absent + "'");
        assertRefused(folder, tokenizer, "model must be a file that can be read, got '" + folder + "'");
        assertRefused(text, tokenizer, "model must be an ONNX model, got '" + text + "'");
        assertRefused(
                CrossEncoderFiles.overlap(), absent, "tokenizer must be a file that can be read, got '" + absent + "'");
        assertRefused(CrossEncoderFiles.overlap(), text, "tokenizer must be a tokenizer.json, got '" + text + "'");
    }

    @Test
    void takesNoModelForACrossEncoderThatIsNone() throws IOException {
        assertRefused(
                CrossEncoderFiles.embeddingModel(folder), tokenizer, "model must give one number for a pair of texts");
        assertRefused(
                CrossEncoderFiles.contrary(), tokenizer, "model must score a sentence higher with a text that says");
    }

    @Test
    void needsBothFilesOrNeither() {
        assertThat(new CrossEncoderSettings("", "", 0.5)).isNotNull();
        assertThatThrownBy(() -> new CrossEncoderSettings("model.onnx", "", 0.5))
                .hasMessage("waymark.llm.cross-encoder.model and .tokenizer belong together, got 'model.onnx' and ''");
        assertThatThrownBy(() -> new CrossEncoderSettings("", "", 50))
                .hasMessage("waymark.llm.cross-encoder.enough must be between 0 and 1, got 50.0");
    }

    private static void assertRefused(Path model, Path tokenizer, String reason) {
        assertThatThrownBy(() -> encoder(model, tokenizer, 0.5).close())
                .isInstanceOf(UnusableCrossEncoderException.class)
                .hasMessageStartingWith("waymark.llm.cross-encoder." + reason);
    }

    private static OnnxCrossEncoder encoder(Path model, Path tokenizer, double enough) {
        return new OnnxCrossEncoder(new CrossEncoderSettings(model.toString(), tokenizer.toString(), enough));
    }
}
