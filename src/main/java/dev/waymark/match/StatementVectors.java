package dev.waymark.match;

import dev.waymark.llm.EmbeddingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vectors of statements by themselves. Those in the index are of statements under their heading and lead-in, as
 * questions want them; to a line of an advert, all statements under one heading are alike then.
 */
final class StatementVectors {
    private final EmbeddingModel model;
    private Map<String, float[]> known = Map.of();

    StatementVectors(EmbeddingModel model) {
        this.model = model;
    }

    /** One for each text. Embeds only what the call before did not hold. */
    synchronized List<float[]> of(List<String> texts) {
        List<String> unknown = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .toList();
        List<float[]> embedded = model.embedPassages(unknown);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            vectors.put(unknown.get(i), embedded.get(i));
        }
        texts.forEach(text -> vectors.computeIfAbsent(text, known::get));
        known = vectors;
        return texts.stream().map(vectors::get).toList();
    }
}
