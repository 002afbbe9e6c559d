package dev.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.search.LucenePassageIndex;
import dev.waymark.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What indexing, restarting and searching cost beside embedding itself. */
@Tag("benchmark")
class SearchBenchmarkTest {
    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 200;
    private static final int BEST = 50;

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private final CountingModel model = new CountingModel(EmbeddingModels.bge());

    @Test
    void measuresIndexingRestartAndSearch() throws IOException {
        BenchmarkFolder.write(folder);
        Knowledge knowledge = KnowledgeFolder.read(folder);
        assertThat(knowledge.passages()).hasSize(BenchmarkFolder.PASSAGES);
        BenchmarkFolder.questions(WARM_UP).forEach(model::embedQuestion);

        measureIndexing(knowledge);
        measureRestartAndSearch();
    }

    private void measureIndexing(Knowledge knowledge) {
        double indexing = Figures.seconds(() -> {
            try (var index = LucenePassageIndex.open(data, model)) {
                index.changed(knowledge, () -> false);
            }
        });
        List<String> texts = model.takePassages();
        double embedding = Figures.seconds(() -> model.embedPassages(texts));
        model.takePassages();
        Figures.print(
                "texts embedded a passage: %.2f",
                (double) texts.size() / knowledge.passages().size());
        Figures.print(
                "indexing: %.1f s for %d passages",
                indexing, knowledge.passages().size());
        Figures.print("bare embedding of the same %d texts: %.1f s", texts.size(), embedding);
        Figures.print("indexing / bare embedding: %.3f (at most 1.15)", indexing / embedding);
    }

    private void measureRestartAndSearch() {
        long start = System.nanoTime();
        Knowledge knowledge = KnowledgeFolder.read(folder);
        double reading = (System.nanoTime() - start) / 1e9;
        try (var index = LucenePassageIndex.open(data, model)) {
            index.changed(knowledge, () -> false);
            double serving = (System.nanoTime() - start) / 1e9;
            assertThat(index.served()).contains(knowledge);
            assertThat(model.takePassages()).isEmpty();
            Figures.print(
                    "restart to served: %.2f s, of which reading the folder %.2f s; nothing embedded",
                    serving, reading);
            measureSearch(index);
        }
    }

    private void measureSearch(LucenePassageIndex index) {
        List<String> questions = BenchmarkFolder.questions(WARM_UP + QUESTIONS);
        Consumer<String> search = question -> index.search(new Query(question, Set.of(), BEST));
        double[] embedding = new double[QUESTIONS];
        double[] searching = new double[QUESTIONS];
        for (int i = 0; i < questions.size(); i++) {
            // Side by side, so that whatever else the machine does weighs on both.
            String question = questions.get(i);
            double bare = Figures.seconds(() -> model.embedQuestion(question));
            double whole = Figures.seconds(() -> search.accept(question));
            if (i >= WARM_UP) {
                embedding[i - WARM_UP] = bare;
                searching[i - WARM_UP] = whole;
            }
        }
        Figures.print("question embedding, median: %.2f ms", 1e3 * Figures.median(embedding));
        Figures.print("search with its embedding, median: %.2f ms", 1e3 * Figures.median(searching));
        Figures.print("search / question embedding: %.2f", Figures.median(searching) / Figures.median(embedding));
    }
}
