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
            return embedMissing(all) ? Optional.of(vectors(all)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("vectors could not be kept", e);
        }
    }

    /** The keys of all that was asked for. */
    Set<String> keys() {
        return keys;
    }

    /** Returns whether nothing is missing any more. */
    private boolean embedMissing(List<EmbeddedText> texts) throws IOException {
        List<EmbeddedText> missing = new ArrayList<>();
        for (EmbeddedText text : texts) {
            if (store.find(text.key()) == null) {
                missing.add(text);
            }
        }
        for (int from = 0; from < missing.size(); from += BATCH) {
            if (outdated.getAsBoolean()) {
                return false;
            }
            embed(missing.subList(from, Math.min(missing.size(), from + BATCH)));
        }
        if (!missing.isEmpty()) {
            store.commit();
        }
        return true;
    }

    private void embed(List<EmbeddedText> batch) throws IOException {
        List<float[]> vectors =
                model.embedPassages(batch.stream().map(EmbeddedText::text).toList());
        for (int i = 0; i < batch.size(); i++) {
            store.add(batch.get(i).key(), Int8.of(vectors.get(i)));
        }
    }

    private Map<String, float[]> vectors(List<EmbeddedText> texts) throws IOException {
        Map<String, float[]> vectors = new HashMap<>();
        for (EmbeddedText text : texts) {
            vectors.put(text.text(), Int8.unit(store.get(text.key())));
        }
        return vectors;
    }
}
