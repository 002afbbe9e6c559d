package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void aRankingThatCouldNotBeBetterGainsOne() {
        Map<String, Integer> relevance = Map.of("bread", 2, "rolls", 1);

        assertThat(Measures.ndcg(List.of("bread", "rolls", "meat"), relevance, 10))
                .isEqualTo(1);
        assertThat(Measures.ndcg(List.of("meat", "fish"), relevance, 10)).isZero();
    }

    @Test
    void aGainIsWorthLessFurtherDown() {
        Map<String, Integer> relevance = Map.of("bread", 1, "rolls", 1);

        double gain = Measures.ndcg(List.of("meat", "bread", "fish", "rolls"), relevance, 3);

        // 1 / log2(3) of the ideal 1 / log2(2) + 1 / log2(3); the fourth place is not looked at.
        assertThat(gain).isCloseTo(0.6309 / 1.6309, within(1e-4));
    }

    @Test
    void moreRelevantDocumentsThanPlacesCountOnlyAsFarAsTheyFit() {
        Map<String, Integer> relevance = Map.of("a", 1, "b", 1, "c", 1);

        assertThat(Measures.ndcg(List.of("c", "a"), relevance, 2)).isEqualTo(1);
    }

    @Test
    void anAreaCountsPairsInTheRightOrder() {
        assertThat(Measures.auc(List.of(0.9, 0.8), List.of(0.1, 0.2))).isEqualTo(1);
        assertThat(Measures.auc(List.of(0.1), List.of(0.9))).isZero();
        assertThat(Measures.auc(List.of(0.9, 0.3), List.of(0.5, 0.1))).isEqualTo(0.75);
    }

    @Test
    void aTieIsHalfAPair() {
        assertThat(Measures.auc(List.of(0.5, 0.5), List.of(0.5))).isEqualTo(0.5);
        assertThat(Measures.auc(List.of(0.5, 0.7), List.of(0.5, 0.2))).isEqualTo(0.875);
    }

    @Test
    void wordsAgreeByPrecisionAndRecall() {
        assertThat(Measures.f1(Set.of("bread"), Set.of("bread", "rolls"))).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(Measures.f1(Set.of("meat"), Set.of("bread"))).isZero();
        assertThat(Measures.f1(Set.of(), Set.of())).isEqualTo(1);
        assertThat(Measures.f1(Set.of(), Set.of("bread"))).isZero();
    }

    @Test
    void aScoreIsCalibratedWhereItsShareComesTrue() {
        assertThat(Measures.calibrationError(List.of(0.75, 0.75, 0.75), List.of(0.75), 0.75))
                .isCloseTo(0, within(1e-9));
        assertThat(Measures.calibrationError(List.of(1.0), List.of(0.0), 0.5)).isZero();
        assertThat(Measures.calibrationError(List.of(0.9), List.of(0.95, 0.85), 0.5))
                .isCloseTo(0.4, within(1e-9));
    }
}
