package dev.waymark.llm;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import org.springframework.stereotype.Component;

/** The quantised bge-small-en-v1.5, run in this process: no key, no network. */
@Component
final class OnnxEmbeddingModel implements EmbeddingModel {
    /** The instruction its authors trained questions with; passages stand without one. */
    private static final String QUESTION = "Represent this sentence for searching relevant passages: ";

    private final BgeSmallEncoder model = new BgeSmallEncoder();

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
        if (texts.isEmpty()) {
            return List.of();
        }
        return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }
}
