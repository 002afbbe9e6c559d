package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxEmbeddingModelTest {
    private final EmbeddingModel model = EmbeddingModels.bge();

    @Test
    void putsAQuestionNearerToItsAnswerThanToAnotherSubject() {
        float[] question = model.embedQuestion("What do pilots do?");

        List<float[]> passages = model.embedPassages(List.of("Pilots fly aircraft.", "Nurses look after patients."));

        assertThat(dot(question, passages.get(0))).isGreaterThan(dot(question, passages.get(1)) + 0.1);
    }

    @Test
    void givesVectorsOfUnitLength() {
        float[] vector = model.embedPassages(List.of("Pilots fly aircraft.")).getFirst();

        assertThat(vector).hasSize(model.dimensions());
        assertThat(dot(vector, vector)).isCloseTo(1.0, within(1e-4));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
