package dev.waymark.llm;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes everything on and remembers what was embedded. */
public final class CountingModel implements EmbeddingModel {
    private final EmbeddingModel model;
    private final ConcurrentLinkedQueue<String> passages = new ConcurrentLinkedQueue<>();
    private final AtomicInteger questions = new AtomicInteger();

    public CountingModel(EmbeddingModel model) {
        this.model = model;
    }

    /** The texts embedded since the last call, in order. */
    public List<String> takePassages() {
        List<String> taken = List.copyOf(passages);
        passages.clear();
        return taken;
    }

    public int questions() {
        return questions.get();
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public float[] embedQuestion(String text) {
        questions.incrementAndGet();
        return model.embedQuestion(text);
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        passages.addAll(texts);
        return model.embedPassages(texts);
    }

    @Override
    public boolean isWord(String word) {
        return model.isWord(word);
    }
}
