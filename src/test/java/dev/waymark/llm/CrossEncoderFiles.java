package dev.waymark.llm;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A cross-encoder small enough for a test, made by {@code overlap.py}, and the tokenizer of a real model. */
public final class CrossEncoderFiles {
    private static final String OF_BGE = "/bge-small-en-v1.5-q";
    private static final Path MADE = Path.of("src", "test", "resources", "llm");

    private CrossEncoderFiles() {}

    /** Finds a sentence supported by what has more than half of its words. */
    public static Path overlap() {
        return MADE.resolve("overlap.onnx");
    }

    /** Finds the contrary. */
    static Path contrary() {
        return MADE.resolve("contrary.onnx");
    }

    /** BERT's, as it comes with the embedding model. */
    public static Path tokenizer(Path folder) throws IOException {
        return copied("-tokenizer.json", folder);
    }

    /** Gives vectors, and no number for a pair. */
    static Path embeddingModel(Path folder) throws IOException {
        return copied(".onnx", folder);
    }

    private static Path copied(String ending, Path folder) throws IOException {
        Path file = folder.resolve("bge" + ending);
        try (InputStream in = Objects.requireNonNull(
                BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(OF_BGE + ending), OF_BGE + ending)) {
            Files.copy(in, file);
        }
        return file;
    }
}
