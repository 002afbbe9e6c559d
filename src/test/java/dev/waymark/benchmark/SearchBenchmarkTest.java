package dev.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.FormatMethod;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.search.LucenePassageIndex;
import dev.waymark.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        double indexing = seconds(() -> {
            try (var index = LucenePassageIndex.open(data, model)) {
                index.changed(knowledge, () -> false);
            }
        });
        List<String> texts = model.takePassages();
        double embedding = seconds(() -> model.embedPassages(texts));
        model.takePassages();
        print(
                "texts embedded a passage: %.2f",
                (double) texts.size() / knowledge.passages().size());
        print("indexing: %.1f s for %d passages", indexing, knowledge.passages().size());
        print("bare embedding of the same %d texts: %.1f s", texts.size(), embedding);
        print("indexing / bare embedding: %.3f (at most 1.15)", indexing / embedding);
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
            print("restart to served: %.2f s, of which reading the folder %.2f s; nothing embedded", serving, reading);
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
            double bare = seconds(() -> model.embedQuestion(question));
            double whole = seconds(() -> search.accept(question));
            if (i >= WARM_UP) {
                embedding[i - WARM_UP] = bare;
                searching[i - WARM_UP] = whole;
            }
        }
        print("question embedding, median: %.2f ms", 1e3 * median(embedding));
        print("search with its embedding, median: %.2f ms", 1e3 * median(searching));
        print("search / question embedding: %.2f", median(searching) / median(embedding));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @FormatMethod
    private static void print(String format, Object... values) {
        System.out.println("benchmark: " + String.format(Locale.ROOT, format, values));
    }
}
