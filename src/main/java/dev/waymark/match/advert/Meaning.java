package dev.waymark.match.advert;

import java.util.List;

/**
 * A text's vector less the mean of its kind. All lines of adverts, and all sentences about careers, point much the same
 * way; what tells them apart shows only when that is taken off (Mu and Viswanath, All-but-the-Top, 2018).
 */
public final class Meaning {
    private final float[] direction;

    private Meaning(float[] direction) {
        this.direction = direction;
    }

    /**
     * @param mean of the texts of the same kind
     */
    public static Meaning of(float[] vector, float[] mean) {
        float[] direction = new float[vector.length];
        double square = 0;
        for (int i = 0; i < vector.length; i++) {
            direction[i] = vector[i] - mean[i];
            square += direction[i] * direction[i];
        }
        // A text that is its own mean points nowhere.
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int i = 0; i < direction.length; i++) {
            direction[i] /= length;
        }
        return new Meaning(direction);
    }

    /** The mean of vectors, at least one. */
    public static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    /** The cosine, 0 for what has nothing in common. */
    public double nearness(Meaning other) {
        float sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum;
    }
}
