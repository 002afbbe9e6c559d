package dev.waymark.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a ridge, by Newton's method (Hastie, Tibshirani and Friedman, The Elements of Statistical
 * Learning, 2009, sections 3.4.1 and 4.4.1). The ridge is on weights of standardised values.
 */
final class LogisticFit {
    private static final double RIDGE = 1;

    /** Newton's method doubles the right digits with each step. */
    private static final int STEPS = 30;

    /**
     * What is known of one case.
     *
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers for arithmetic, never compared
    record Row(double[] values, boolean positive, double weight) {}

    /** Gives the chance that a case is positive. */
    @SuppressWarnings("ArrayRecordComponent") // likewise
    record Model(double bias, double[] weights) {
        double score(double[] values) {
            double odds = bias;
            for (int i = 0; i < weights.length; i++) {
                odds += weights[i] * values[i];
            }
            return 1 / (1 + Math.exp(-odds));
        }
    }

    private final List<Row> rows;
    private final double[] means;
    private final double[] deviations;

    private LogisticFit(List<Row> rows) {
        this.rows = rows;
        int count = rows.getFirst().values().length;
        means = new double[count];
        deviations = new double[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            means[i] =
                    mean(rows.stream().mapToDouble(row -> row.values()[column]).toArray());
            double[] squares = rows.stream()
                    .mapToDouble(row -> Math.pow(row.values()[column] - means[column], 2))
                    .toArray();
            deviations[i] = Math.max(Math.sqrt(mean(squares)), 1e-9);
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static Model of(List<Row> rows) {
        return new LogisticFit(rows).fit();
    }

    private Model fit() {
        double[] standard = new double[means.length + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] change = step(standard);
            Arrays.setAll(standard, i -> standard[i] - change[i]);
        }
        double[] weights = new double[means.length];
        Arrays.setAll(weights, i -> standard[i + 1] / deviations[i]);
        double bias = standard[0];
        for (int i = 0; i < weights.length; i++) {
            bias -= weights[i] * means[i];
        }
        return new Model(bias, weights);
    }

    /** The first weight is the bias, which has no ridge. */
    private double[] step(double[] weights) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 1; i < size; i++) {
            gradient[i] = RIDGE * weights[i];
            curvature[i][i] = RIDGE;
        }
        for (Row row : rows) {
            double[] values = standardised(row);
            double score = 1 / (1 + Math.exp(-product(weights, values)));
            double error = row.weight() * (score - (row.positive() ? 1 : 0));
            double slope = row.weight() * score * (1 - score);
            for (int i = 0; i < size; i++) {
                gradient[i] += error * values[i];
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += slope * values[i] * values[j];
                }
            }
        }
        return solved(curvature, gradient);
    }

    private double[] standardised(Row row) {
        double[] values = new double[means.length + 1];
        values[0] = 1;
        for (int i = 0; i < means.length; i++) {
            values[i + 1] = (row.values()[i] - means[i]) / deviations[i];
        }
        return values;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Gauss's elimination; a ridge makes the matrix positive definite, so that no pivot is 0. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = right[row];
            for (int column = row + 1; column < size; column++) {
                rest -= matrix[row][column] * solution[column];
            }
            solution[row] = rest / matrix[row][row];
        }
        return solution;
    }
}
