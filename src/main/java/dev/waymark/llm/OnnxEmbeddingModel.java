package dev.waymark.llm;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quantised bge-small-en-v1.5, run in this process: no key, no network. */
@Component
final class OnnxEmbeddingModel implements EmbeddingModel {
    /** The instruction its authors trained questions with; passages stand without one. */
    private static final String QUESTION = "Represent this sentence for searching relevant passages: ";

    /** Names that come once each are not worth remembering. */
    private static final JsonMapper MANY_NAMES = new JsonMapper(JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build());

    /** Takes a second to load and tens of megabytes, so a process has it once. */
    private static final class Loaded {
        static final BgeSmallEncoder MODEL = new BgeSmallEncoder(EmbeddingModelFiles.folder());
        static final Set<String> WORDS = vocabulary();
    }

    static void load() {
        Loaded.MODEL.dimension();
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public int dimensions() {
        return Loaded.MODEL.dimension();
    }

    @Override
    public boolean isWord(String word) {
        return Loaded.WORDS.contains(word);
    }

    @Override
    public float[] embedQuestion(String text) {
        return Loaded.MODEL.embed(QUESTION + text).content().vector();
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return Loaded.MODEL.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    private static Set<String> vocabulary() {
        try (InputStream tokenizer =
                BgeSmallEncoder.file(BgeSmallEncoder.TOKENIZER).openStream()) {
            JsonNode vocabulary = MANY_NAMES.readTree(tokenizer).at("/model/vocab");
            return Set.copyOf(vocabulary.propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model's tokenizer cannot be read", e);
        }
    }
}
