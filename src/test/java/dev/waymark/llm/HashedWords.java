package dev.waymark.llm;

import java.util.List;
import java.util.Locale;

/** Counts words in place of understanding them: quick, and every text has its own vector. */
public final class HashedWords implements EmbeddingModel {
    private static final int DIMENSIONS = 64;

    private final String name;

    public HashedWords() {
        this("hashed words");
    }

    public HashedWords(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public boolean isWord(String word) {
        return true;
    }

    @Override
    public float[] embedQuestion(String text) {
        float[] vector = new float[DIMENSIONS];
        // One word of all texts, so that no vector is empty.
        vector[0] = 1;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            vector[Math.floorMod(word.hashCode() * 31 + word.length(), DIMENSIONS)]++;
        }
        double square = 0;
        for (float component : vector) {
            square += component * component;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        return texts.stream().map(this::embedQuestion).toList();
    }
}
