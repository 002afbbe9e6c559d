package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passages;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.HashedWords;
import dev.waymark.role.RoleCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVectorsTest {
    private static final Knowledge KNOWLEDGE = Passages.knowledge(
            RoleCatalogue.of(List.of()), List.of(Passages.article("pilots", "Pilots", "Pilots fly aircraft.")));

    @TempDir
    private Path data;

    private final CountingModel model = new CountingModel(new HashedWords());

    /** Wants some texts, and remembers what it was given. */
    private static final class Wanting implements ServingListener {
        private final List<String> texts;
        private boolean served;
        private Optional<Map<String, float[]>> given = Optional.empty();

        Wanting(String... texts) {
            this.texts = List.of(texts);
        }

        @Override
        public void beforeServing(Knowledge knowledge) {}

        @Override
        public void afterServing(Knowledge knowledge, KeptVectors vectors) {
            served = true;
            given = vectors.of(texts);
        }
    }

    @Test
    void givesTheVectorOfEveryText() {
        Map<String, float[]> vectors =
                index("Mend nets", "Sell fish", "Mend nets").orElseThrow();

        assertThat(vectors).containsOnlyKeys("Mend nets", "Sell fish");
        float[] exact = new HashedWords().embedPassages(List.of("Sell fish")).getFirst();
        assertThat(vectors.get("Sell fish")).containsExactly(exact, Offset.offset(0.01f));
    }

    @Test
    void embedsNothingAgainAfterARestart() {
        index("Mend nets", "Sell fish");
        model.takePassages();

        index("Sell fish", "Mend nets");

        assertThat(model.takePassages()).isEmpty();
    }

    @Test
    void embedsWhenTheStateIsServedAlready() {
        var wanting = new Wanting("Mend nets");
        try (var index = LucenePassageIndex.open(data, model, List.of(wanting))) {
            var servedWhenAsked = new AtomicBoolean();
            index.changed(KNOWLEDGE, () -> {
                servedWhenAsked.set(wanting.served && index.served().isPresent());
                return false;
            });

            assertThat(servedWhenAsked).isTrue();
        }
    }

    @Test
    void givesNothingWhileANewerStateWaitsAndLosesNothing() {
        var wanting = new Wanting(texts(100));
        try (var index = LucenePassageIndex.open(data, model, List.of(wanting))) {
            var batches = new AtomicInteger();
            index.changed(KNOWLEDGE, () -> wanting.served && batches.incrementAndGet() > 2);
        }
        assertThat(wanting.given).isEmpty();
        List<String> before = model.takePassages();

        index(texts(100));

        assertThat(model.takePassages()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void forgetsOnlyWhatNobodyWantsAnyMore() {
        index(texts(10_500));
        index("Mend nets");
        model.takePassages();

        index("Mend nets", texts(1)[0]);

        assertThat(model.takePassages()).containsExactly(texts(1)[0]);
    }

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Count " + i + " fish").toArray(String[]::new);
    }

    private Optional<Map<String, float[]>> index(String... texts) {
        var wanting = new Wanting(texts);
        try (var index = LucenePassageIndex.open(data, model, List.of(wanting))) {
            index.changed(KNOWLEDGE, () -> false);
        }
        return wanting.given;
    }
}
