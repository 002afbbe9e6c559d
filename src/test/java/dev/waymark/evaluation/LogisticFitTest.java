package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.evaluation.LogisticFit.Model;
import dev.waymark.evaluation.LogisticFit.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void findsTheWeightsThatMadeTheCases() {
        Model truth = new Model(-1, new double[] {2, -0.5});

        Model found = LogisticFit.of(cases(truth, 20_000));

        assertThat(found.bias()).isCloseTo(-1, within(0.1));
        assertThat(found.weights()[0]).isCloseTo(2, within(0.1));
        assertThat(found.weights()[1]).isCloseTo(-0.5, within(0.1));
    }

    @Test
    void aWeightOfACaseCountsLikeAsManyCases() {
        List<Row> twice = List.of(row(0, true, 1), row(0, true, 1), row(1, false, 1), row(0, false, 1));
        List<Row> weighted = List.of(row(0, true, 2), row(1, false, 1), row(0, false, 1));

        // Standardising sees rows, not weights, so only the shares at a point are the same.
        double share = LogisticFit.of(twice).score(new double[] {0});
        assertThat(LogisticFit.of(weighted).score(new double[] {0})).isCloseTo(share, within(0.05));
    }

    @Test
    void casesThatCanBeToldApartLeaveTheWeightsFinite() {
        Model model = LogisticFit.of(List.of(row(0, false, 1), row(0.1, false, 1), row(1, true, 1), row(0.9, true, 1)));

        assertThat(model.score(new double[] {1})).isBetween(0.5, 0.99);
        assertThat(model.score(new double[] {0})).isBetween(0.01, 0.5);
    }

    @Test
    void aValueThatNeverChangesWeighsNothing() {
        Model model = LogisticFit.of(List.of(
                new Row(new double[] {1, 5}, true, 1),
                new Row(new double[] {0, 5}, false, 1),
                new Row(new double[] {0.4, 5}, false, 1)));

        assertThat(model.weights()[1]).isCloseTo(0, within(1e-6));
    }

    private static Row row(double value, boolean positive, double weight) {
        return new Row(new double[] {value}, positive, weight);
    }

    private static List<Row> cases(Model truth, int count) {
        var random = new Random(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] values = {random.nextDouble() * 4 - 2, random.nextGaussian()};
            rows.add(new Row(values, random.nextDouble() < truth.score(values), 1));
        }
        return rows;
    }
}
