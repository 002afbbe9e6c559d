package dev.waymark.llm;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/** The quantised bge-small-en-v1.5, run in this process: no key, no network. */
@Component
final class OnnxEmbeddingModel implements EmbeddingModel {
    /** The instruction its authors trained questions with; passages stand without one. */
    private static final String QUESTION = "Represent this sentence for searching relevant passages: ";

    private final BgeSmallEnV15QuantizedEmbeddingModel model;

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
    public float[] embedQuestion(String text) {
        return model.embed(QUESTION + text).content().vector();
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        return texts.stream().map(text -> model.embed(text).content().vector()).toList();
    }
}
