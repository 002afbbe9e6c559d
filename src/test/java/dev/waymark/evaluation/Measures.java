package dev.waymark.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures that rankings, scores and questions are judged by. */
final class Measures {
    private static final int BINS = 10;

    private Measures() {}

    /**
     * Normalised discounted cumulative gain of the first places: 1 when nothing better could stand there. Gain is
     * linear, as in trec_eval (Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002).
     *
     * @param ranked ids, best first
     * @param relevance of what is relevant at all, at least one above 0
     */
    static double ndcg(List<String> ranked, Map<String, Integer> relevance, int places) {
        double gain = 0;
        for (int i = 0; i < Math.min(places, ranked.size()); i++) {
            gain += relevance.getOrDefault(ranked.get(i), 0) * discount(i);
        }
        int[] ideal =
                relevance.values().stream().mapToInt(grade -> grade).sorted().toArray();
        double most = 0;
        for (int i = 0; i < Math.min(places, ideal.length); i++) {
            most += ideal[ideal.length - 1 - i] * discount(i);
        }
        return gain / most;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    /**
     * Area under the ROC curve: the chance that a positive scores higher than a negative, a tie counting half
     * (Fawcett, An introduction to ROC analysis, 2006, section 7).
     */
    static double auc(List<Double> positives, List<Double> negatives) {
        double[] sorted =
                negatives.stream().mapToDouble(score -> score).sorted().toArray();
        double wins = 0;
        for (double positive : positives) {
            int below = firstNotBelow(sorted, positive);
            int notAbove = firstNotBelow(sorted, Math.nextUp(positive));
            wins += below + (notAbove - below) / 2.0;
        }
        return wins / positives.size() / sorted.length;
    }

    private static int firstNotBelow(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Harmonic mean of precision and recall of words, as SQuAD compares answers (Rajpurkar and others, 2016, section
     * 6.1), here over sets. Where nothing is wanted, nothing must be given.
     */
    static double f1(Set<String> given, Set<String> wanted) {
        if (given.isEmpty() || wanted.isEmpty()) {
            return given.equals(wanted) ? 1 : 0;
        }
        double both = given.stream().filter(wanted::contains).count();
        return 2 * both / (given.size() + wanted.size());
    }

    /**
     * Expected calibration error: how far, on average, the share of positives lies from the score that promised it, in
     * ten bins of equal width (Naeini and others, Obtaining well calibrated probabilities using Bayesian binning, 2015,
     * section 4.1).
     *
     * @param share of positives among all, to which both are weighed
     */
    static double calibrationError(List<Double> positives, List<Double> negatives, double share) {
        double positive = share / positives.size();
        double negative = (1 - share) / negatives.size();
        double[] gaps = new double[BINS];
        positives.forEach(score -> gaps[bin(score)] += positive * (score - 1));
        negatives.forEach(score -> gaps[bin(score)] += negative * score);
        return Arrays.stream(gaps).map(Math::abs).sum();
    }

    private static int bin(double score) {
        return Math.min(BINS - 1, (int) (BINS * score));
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
