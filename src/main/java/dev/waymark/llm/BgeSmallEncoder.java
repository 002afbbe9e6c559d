package dev.waymark.llm;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * LangChain4j's encoder over a session of our own, in which one text occupies one core and texts go side by side. Its
 * usual session lets all cores share one text: on two cores that embeds a quarter fewer passages and, asked by
 * several people at once, half as many questions.
 */
final class BgeSmallEncoder extends AbstractInProcessEmbeddingModel {
    private static final String NAME = "bge-small-en-v1.5-q";
    static final String TOKENIZER = "-tokenizer.json";

    private static final int DIMENSIONS = 384;

    private final OnnxBertBiEncoder encoder;

    /**
     * @param folder to unpack large files in, if there is one
     */
    BgeSmallEncoder(Optional<Path> folder) {
        super(onePlatformThreadPerCore());
        encoder = encoder(folder);
    }

    private static Executor onePlatformThreadPerCore() {
        var daemons = Thread.ofPlatform().name("embedding-", 0).daemon().factory();
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons);
    }

    private static OnnxBertBiEncoder encoder(Optional<Path> folder) {
        QuietTokenizers.prepare();
        folder.ifPresent(OnnxLibraries::unpack);
        try (var options = new SessionOptions();
                InputStream tokenizer = file(TOKENIZER).openStream()) {
            options.setIntraOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new OnnxBertBiEncoder(
                    environment, session(environment, options, folder), tokenizer, PoolingMode.CLS);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded", e);
        }
    }

    /** From an unpacked file nothing is inflated, and the heap holds no copy. */
    private static OrtSession session(OrtEnvironment environment, SessionOptions options, Optional<Path> folder)
            throws OrtException, IOException {
        Optional<Path> unpacked = folder.flatMap(parent -> UnpackedFiles.in(parent, NAME, List.of(file(".onnx"))));
        if (unpacked.isPresent()) {
            return environment.createSession(
                    unpacked.get().resolve(NAME + ".onnx").toString(), options);
        }
        try (InputStream model = file(".onnx").openStream()) {
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    /** One of the files that the model consists of. */
    static URL file(String ending) {
        return Objects.requireNonNull(
                BgeSmallEnV15QuantizedEmbeddingModel.class.getResource("/" + NAME + ending),
                "the embedding model's jar lacks " + NAME + ending);
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return DIMENSIONS;
    }
}
