package dev.waymark.answer.ground;

import dev.waymark.llm.EmbeddingModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Vectors of statements, the last few thousand remembered: the same statements are cited again and again. */
final class Meanings {
    /** A vector takes a kilobyte and a half. */
    private static final int MOST = 4_000;

    private final EmbeddingModel model;
    private final Map<String, float[]> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST;
        }
    };

    Meanings(EmbeddingModel model) {
        this.model = model;
    }

    /** The cosine of a text with the nearest of others, or with all of them together where that is nearer. */
    double nearness(String text, List<String> others) {
        float[] vector = model.embedPassages(List.of(text)).getFirst();
        float[] together = new float[vector.length];
        double nearest = 0;
        for (float[] other : vectors(others)) {
            nearest = Math.max(nearest, dot(vector, other));
            for (int i = 0; i < together.length; i++) {
                together[i] += other[i];
            }
        }
        return Math.max(nearest, dot(vector, together) / Math.sqrt(dot(together, together)));
    }

    /** Embeds what is not remembered, so that it is when it is asked for. */
    void remember(List<String> texts) {
        vectors(texts);
    }

    private List<float[]> vectors(List<String> texts) {
        List<String> missing = missing(texts);
        List<float[]> embedded = model.embedPassages(missing);
        synchronized (remembered) {
            for (int i = 0; i < missing.size(); i++) {
                remembered.put(missing.get(i), embedded.get(i));
            }
            List<float[]> vectors = new ArrayList<>();
            for (String text : texts) {
                float[] vector = remembered.get(text);
                if (vector != null) {
                    vectors.add(vector);
                }
            }
            return vectors;
        }
    }

    private List<String> missing(List<String> texts) {
        synchronized (remembered) {
            return texts.stream()
                    .distinct()
                    .filter(text -> !remembered.containsKey(text))
                    .toList();
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
