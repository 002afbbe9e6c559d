package dev.waymark.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups vectors by average linkage (UPGMA; Sokal and Michener, A Statistical Method for Evaluating Systematic
 * Relationships, 1958): the two groups whose members are nearest to each other on average become one, until no two are
 * near enough. Unlike single linkage it builds no chains of questions of which each is near the next only. The same
 * vectors in the same order give the same groups.
 */
final class AverageLinkage {
    private final List<float[]> vectors;
    private final double near;
    private final double[][] similarity;
    private final List<List<Integer>> groups = new ArrayList<>();

    private AverageLinkage(List<float[]> vectors, double near) {
        this.vectors = vectors;
        this.near = near;
        similarity = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                similarity[i][j] = dot(vectors.get(i), vectors.get(j));
                similarity[j][i] = similarity[i][j];
            }
        }
    }

    /**
     * @param vectors of unit length
     * @param near the least average cosine at which two groups are one
     * @return places among the vectors, in their order
     */
    static List<List<Integer>> of(List<float[]> vectors, double near) {
        var linkage = new AverageLinkage(vectors, near);
        while (linkage.join()) {
            // Until no two are near enough.
        }
        return linkage.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Joins the nearest two; of several as near, the first. */
    private boolean join() {
        int first = -1;
        int second = -1;
        double best = near;
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = i + 1; j < vectors.size() && !groups.get(i).isEmpty(); j++) {
                if (!groups.get(j).isEmpty() && similarity[i][j] >= best && (first < 0 || similarity[i][j] > best)) {
                    first = i;
                    second = j;
                    best = similarity[i][j];
                }
            }
        }
        if (first < 0) {
            return false;
        }
        merge(first, second);
        return true;
    }

    /** What a joined group's average is follows from those of both (Lance and Williams, 1967). */
    private void merge(int into, int from) {
        double one = groups.get(into).size();
        double other = groups.get(from).size();
        for (int k = 0; k < vectors.size(); k++) {
            double joined = (one * similarity[into][k] + other * similarity[from][k]) / (one + other);
            similarity[into][k] = joined;
            similarity[k][into] = joined;
        }
        groups.get(into).addAll(groups.get(from));
        groups.get(into).sort(null);
        groups.get(from).clear();
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
