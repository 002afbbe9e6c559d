package dev.waymark.search;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.search.texts.EmbeddedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Embeds batches in order, the next one already while the last is stored, so that no core waits for another. */
final class EmbeddingAhead implements AutoCloseable {
    private static final int BATCHES = 2;

    private final EmbeddingModel model;
    private final ExecutorService threads = Executors.newFixedThreadPool(BATCHES);
    private final Deque<Batch> batches = new ArrayDeque<>();

    private record Batch(List<EmbeddedText> texts, Future<List<float[]>> vectors) {}

    EmbeddingAhead(EmbeddingModel model) {
        this.model = model;
    }

    boolean isFull() {
        return batches.size() == BATCHES;
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    void begin(List<EmbeddedText> texts) {
        List<String> plain = texts.stream().map(EmbeddedText::text).toList();
        batches.add(new Batch(texts, threads.submit(() -> model.embedPassages(plain))));
    }

    /** Waits for the batch that was begun first; vectors by the texts' keys. */
    Map<String, float[]> next() {
        Batch batch = batches.remove();
        List<float[]> vectors = vectors(batch);
        Map<String, float[]> byKey = new LinkedHashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            byKey.put(batch.texts().get(i).key(), vectors.get(i));
        }
        return byKey;
    }

    private static List<float[]> vectors(Batch batch) {
        try {
            return batch.vectors().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the embedding model failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while embedding", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
