package dev.waymark.llm;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quantised bge-small-en-v1.5, run in this process: no key, no network. */
@Component
final class OnnxEmbeddingModel implements EmbeddingModel {
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** The instruction its authors trained questions with; passages stand without one. */
    private static final String QUESTION = "Represent this sentence for searching relevant passages: ";

    private final BgeSmallEnV15QuantizedEmbeddingModel model;
    private final Set<String> words = vocabulary();

    OnnxEmbeddingModel() {
        // Each text is embedded by the thread that asks: ONNX itself uses the cores, and pools only add waiting.
        Executor caller = Runnable::run;
        model = new BgeSmallEnV15QuantizedEmbeddingModel(caller);
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public int dimensions() {
        return model.dimension();
    }

    @Override
    public boolean isWord(String word) {
        return words.contains(word);
    }

    @Override
    public float[] embedQuestion(String text) {
        return model.embed(QUESTION + text).content().vector();
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        return texts.stream().map(text -> model.embed(text).content().vector()).toList();
    }

    private static Set<String> vocabulary() {
        try (InputStream tokenizer = BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(TOKENIZER)) {
            JsonNode vocabulary = new JsonMapper()
                    .readTree(Objects.requireNonNull(tokenizer, "the embedding model has no tokenizer"))
                    .at("/model/vocab");
            return Set.copyOf(vocabulary.propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model's tokenizer cannot be read", e);
        }
    }
}
