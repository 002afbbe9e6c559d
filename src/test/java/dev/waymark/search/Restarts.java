package dev.waymark.search;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.RoleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs of several formats that run on one data folder, one after the other. */
final class Restarts {
    static final Query QUESTION = new Query("item 7 of the pilots", Set.of(), 1_000);

    private final Path data;

    Restarts(Path data) {
        this.data = data;
    }

    /**
     * One program's run.
     *
     * @param during what was served each time that more could have been embedded
     * @param before what the question found the first of these times, empty when nothing was served
     * @param served what was served in the end
     * @param found what the question found in the end
     */
    record Run(List<List<String>> during, List<RankedPassage> before, List<String> served, List<RankedPassage> found) {}

    Run run(IndexFormat format, EmbeddingModel model, Knowledge knowledge) {
        return run(format, model, knowledge, Integer.MAX_VALUE);
    }

    /**
     * @param looks after how many looks for something newer there is something newer
     */
    Run run(IndexFormat format, EmbeddingModel model, Knowledge knowledge, int looks) {
        List<List<String>> during = new ArrayList<>();
        List<RankedPassage> before = new ArrayList<>();
        try (var index = new LucenePassageIndex(model, DataFolder.open(data, format), List.of())) {
            BooleanSupplier outdated = () -> {
                if (during.isEmpty()) {
                    before.addAll(found(index));
                }
                during.add(served(index));
                return during.size() > looks;
            };
            index.changed(knowledge, outdated);
            return new Run(during, before, served(index), found(index));
        }
    }

    private static List<String> served(PassageIndex index) {
        return index.served().map(Knowledge::articles).orElse(List.of()).stream()
                .map(Article::id)
                .toList();
    }

    private static List<RankedPassage> found(PassageIndex index) {
        return index.served().isPresent() ? index.search(QUESTION).passages() : List.of();
    }

    /** What the question finds in an index that never knew anything else. */
    static List<RankedPassage> expected(EmbeddingModel model, Knowledge knowledge) {
        try (var fresh = Indexes.inMemory(model)) {
            fresh.changed(knowledge, () -> false);
            return fresh.search(QUESTION).passages();
        }
    }

    /** What the data folder holds, besides its lock. */
    List<String> names() {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article cut after every {@code size} sentences. */
    static List<Passage> book(String id, int size, int sentences) {
        return Passages.article(
                id,
                "About " + id,
                "Contents",
                Set.of(),
                size,
                IntStream.range(0, sentences)
                        .mapToObj(i -> "Item " + i + " of the " + id + " is about number " + i * i + ".")
                        .toList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Knowledge knowledge(List<Passage>... articles) {
        return Passages.knowledge(RoleCatalogue.of(List.of()), List.of(articles));
    }
}
