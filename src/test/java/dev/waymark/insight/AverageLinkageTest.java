package dev.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {
    @Test
    void groupsWhatIsNear() {
        List<float[]> vectors = List.of(at(0), at(90), at(5), at(93), at(45));

        assertThat(AverageLinkage.of(vectors, 0.9)).containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
    }

    @Test
    void buildsNoChains() {
        List<float[]> vectors = List.of(at(0), at(20), at(40), at(60), at(80));

        assertThat(AverageLinkage.of(vectors, Math.cos(Math.toRadians(25))))
                .allSatisfy(group -> assertThat(group).hasSizeLessThan(3));
    }

    @Test
    void groupsTheSameEachTime() {
        var random = new Random(1);
        List<float[]> vectors =
                IntStream.range(0, 200).mapToObj(_ -> at(random.nextInt(360))).toList();

        assertThat(AverageLinkage.of(vectors, 0.95)).isEqualTo(AverageLinkage.of(vectors, 0.95));
    }

    @Test
    void leavesNothingOut() {
        assertThat(AverageLinkage.of(List.of(), 0.9)).isEmpty();
        assertThat(AverageLinkage.of(List.of(at(1)), 0.9)).containsExactly(List.of(0));
        assertThat(AverageLinkage.of(List.of(at(1), at(1), at(1)), 1 - 1e-6)).containsExactly(List.of(0, 1, 2));
    }

    private static float[] at(int degrees) {
        double angle = Math.toRadians(degrees);
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }
}
