package dev.waymark.search;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.search.texts.EmbeddedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Keeps the vectors of what listeners want embedded in the store of all vectors. */
final class FurtherTexts implements KeptVectors {
    /** As in an update: a newer state is noticed soon. */
    private static final int BATCH = 32;

    private final EmbeddingModel model;
    private final VectorStore store;
    private final BooleanSupplier outdated;
    private final Set<String> keys = new HashSet<>();

    FurtherTexts(EmbeddingModel model, VectorStore store, BooleanSupplier outdated) {
        this.model = model;
        this.store = store;
        this.outdated = outdated;
    }

    @Override
    public Optional<Map<String, float[]>> of(List<String> texts) {
        List<EmbeddedText> all = texts.stream().distinct().map(EmbeddedText::of).toList();
        all.forEach(text -> keys.add(text.key()));
        try {
            Map<String, float[]> vectors = new HashMap<>();
            List<EmbeddedText> missing = new ArrayList<>();
            for (EmbeddedText text : all) {
                byte[] known = store.find(text.key());
                if (known == null) {
                    missing.add(text);
                } else {
                    vectors.put(text.text(), Int8.unit(known));
                }
            }
            return embed(missing, vectors) ? Optional.of(vectors) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("vectors could not be kept", e);
        }
    }

    /** The keys of all that was asked for. */
    Set<String> keys() {
        return keys;
    }

    /** Returns whether nothing is missing any more. */
    private boolean embed(List<EmbeddedText> missing, Map<String, float[]> vectors) throws IOException {
        for (int from = 0; from < missing.size(); from += BATCH) {
            if (outdated.getAsBoolean()) {
                return false;
            }
            embedBatch(missing.subList(from, Math.min(missing.size(), from + BATCH)), vectors);
        }
        if (!missing.isEmpty()) {
            store.commit();
        }
        return true;
    }

    private void embedBatch(List<EmbeddedText> batch, Map<String, float[]> vectors) throws IOException {
        List<float[]> embedded =
                model.embedPassages(batch.stream().map(EmbeddedText::text).toList());
        for (int i = 0; i < batch.size(); i++) {
            byte[] vector = Int8.of(embedded.get(i));
            store.add(batch.get(i).key(), vector);
            vectors.put(batch.get(i).text(), Int8.unit(vector));
        }
    }
}
