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
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * LangChain4j's encoder over a session of our own, in which one text occupies one core and texts go side by side. Its
 * usual session lets all cores share one text: on two cores that embeds a quarter fewer passages and, asked by
 * several people at once, half as many questions.
 */
final class BgeSmallEncoder extends AbstractInProcessEmbeddingModel {
    private static final String FILES = "/bge-small-en-v1.5-q";
    private static final int DIMENSIONS = 384;

    private final OnnxBertBiEncoder encoder = encoder();

    BgeSmallEncoder() {
        super(onePlatformThreadPerCore());
    }

    private static Executor onePlatformThreadPerCore() {
        var daemons = Thread.ofPlatform().name("embedding-", 0).daemon().factory();
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons);
    }

    private static OnnxBertBiEncoder encoder() {
        try (InputStream model = file(".onnx");
                InputStream tokenizer = file("-tokenizer.json")) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new OnnxBertBiEncoder(
                    environment, session(environment, model.readAllBytes()), tokenizer, PoolingMode.CLS);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded", e);
        }
    }

    private static InputStream file(String ending) {
        return Objects.requireNonNull(
                BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(FILES + ending),
                "the embedding model's jar lacks " + FILES + ending);
    }

    private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            return environment.createSession(model, options);
        }
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
