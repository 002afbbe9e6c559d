package dev.waymark.search;

import static dev.waymark.search.Restarts.book;
import static dev.waymark.search.Restarts.knowledge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.HashedWords;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of one format takes over the data folder of another. */
class IndexUpgradeTest {
    private static final Knowledge KNOWLEDGE =
            knowledge(book("pilots", 3, 300), book("nurses", 3, 60), book("cooks", 3, 300));

    private static final VectorFormat VECTORS = VectorFormat.of("hashed words");
    private static final IndexFormat EARLIER = new IndexFormat(6, 6, VECTORS, IndexFormat.EXACT);
    private static final IndexFormat TODAYS = new IndexFormat(7, 6, VECTORS, IndexFormat.EXACT);

    /** The same, but its searches can't read anything earlier. */
    private static final IndexFormat ONLY_TODAYS = new IndexFormat(7, 7, VECTORS, IndexFormat.EXACT);

    private static final IndexFormat OF_OTHER_MODEL =
            new IndexFormat(6, 6, VectorFormat.of("other words"), IndexFormat.EXACT);

    @TempDir
    private Path data;

    private Restarts restarts = new Restarts(Path.of("not yet"));
    private final CountingModel model = new CountingModel(new HashedWords());
    private final CountingModel otherModel = new CountingModel(new HashedWords("other words"));

    @BeforeEach
    void indexAsAnEarlierProgramDid() {
        restarts = new Restarts(data);
        restarts.run(EARLIER, model, KNOWLEDGE);
        model.takePassages();
    }

    @Test
    void servesTheEarlierIndexAtOnceAndReplacesItWithoutEmbedding() {
        Restarts.Run run = restarts.run(TODAYS, model, KNOWLEDGE);

        List<RankedPassage> expected = Restarts.expected(new HashedWords(), KNOWLEDGE);
        assertThat(run.during().getFirst()).containsExactly("pilots", "nurses", "cooks");
        assertThat(run.before()).isEqualTo(expected);
        assertThat(run.found()).isEqualTo(expected);
        assertThat(model.takePassages()).isEmpty();
        assertThat(restarts.names()).containsExactly("index", "vectors");
    }

    @Test
    void servesOnlyWholeUnchangedArticlesOfTheEarlierIndexUntilTheNewOneIsWhole() {
        Restarts.Run run = restarts.run(
                TODAYS, model, knowledge(book("pilots", 3, 300), book("nurses", 3, 500), book("cooks", 3, 300)));

        assertThat(run.during()).hasSizeGreaterThan(5).allMatch(List.of("pilots", "cooks")::equals);
        assertThat(run.before())
                .isEqualTo(
                        Restarts.expected(new HashedWords(), knowledge(book("pilots", 3, 300), book("cooks", 3, 300))));
        assertThat(run.served()).containsExactly("pilots", "nurses", "cooks");
        assertThat(model.takePassages()).isNotEmpty().allMatch(text -> text.contains("nurses"));
    }

    @Test
    void servesNothingOfAnEarlierIndexThatHoldsLessThanHalf() {
        Restarts.Run run = restarts.run(TODAYS, model, knowledge(book("pilots", 3, 300), book("nurses", 3, 500)));

        assertThat(run.during()).hasSizeGreaterThan(5).allMatch(List::isEmpty);
        assertThat(run.served()).containsExactly("pilots", "nurses");
    }

    @Test
    void servesNothingOfAnIndexThatItCannotReadAndEmbedsNothing() {
        Restarts.Run run = restarts.run(ONLY_TODAYS, model, KNOWLEDGE);

        assertThat(run.during().getFirst()).isEmpty();
        assertThat(run.found()).isEqualTo(Restarts.expected(new HashedWords(), KNOWLEDGE));
        assertThat(model.takePassages()).isEmpty();
        assertThat(restarts.names()).containsExactly("index", "vectors");
    }

    @Test
    void servesNothingOfAnotherModelAndReplacesItWhenWhole() {
        Restarts.Run run = restarts.run(OF_OTHER_MODEL, otherModel, KNOWLEDGE);

        assertThat(run.during()).allMatch(List::isEmpty);
        assertThat(run.served()).containsExactly("pilots", "nurses", "cooks");
        assertThat(otherModel.takePassages()).doesNotHaveDuplicates().hasSizeGreaterThan(660);
        assertThat(restarts.names()).containsExactly("index", "vectors");
    }

    @Test
    void goesBackToTheEarlierProgramAndOnAgainAndEmbedsNothingTwice() {
        restarts.run(OF_OTHER_MODEL, otherModel, KNOWLEDGE, 3);
        assertThat(restarts.names()).containsExactly("index", "index-next", "vectors", "vectors-next");
        List<String> begun = otherModel.takePassages();

        Restarts.Run back = restarts.run(EARLIER, model, KNOWLEDGE);
        Restarts.Run again = restarts.run(OF_OTHER_MODEL, otherModel, KNOWLEDGE);

        assertThat(back.found()).isEqualTo(Restarts.expected(new HashedWords(), KNOWLEDGE));
        assertThat(model.takePassages()).isEmpty();
        assertThat(begun).isNotEmpty();
        assertThat(otherModel.takePassages()).isNotEmpty().doesNotContainAnyElementsOf(begun);
        assertThat(again.served()).containsExactly("pilots", "nurses", "cooks");
    }

    @Test
    void followsTheFolderWithTheEarlierIndexWhileTheNewOneIsBuilt() {
        Knowledge longer = knowledge(book("pilots", 3, 300), book("cooks", 3, 300), book("nurses", 3, 300));
        try (var index = new LucenePassageIndex(model, DataFolder.open(data, TODAYS), List.of())) {
            index.changed(longer, () -> true);
            assertThat(served(index)).containsExactly("pilots", "cooks");

            index.changed(knowledge(book("cooks", 3, 300), book("nurses", 3, 300)), () -> true);
            assertThat(served(index)).containsExactly("cooks");

            index.changed(longer, () -> false);
            assertThat(served(index)).containsExactly("pilots", "cooks", "nurses");
            assertThat(index.search(Restarts.QUESTION).passages())
                    .isEqualTo(Restarts.expected(new HashedWords(), longer));

            index.changed(KNOWLEDGE, () -> false);
            assertThat(index.search(Restarts.QUESTION).passages())
                    .isEqualTo(Restarts.expected(new HashedWords(), KNOWLEDGE));
        }
    }

    @Test
    void answersEverySearchWhileTheIndexIsReplaced() throws ExecutionException, InterruptedException {
        List<RankedPassage> expected = Restarts.expected(new HashedWords(), KNOWLEDGE);
        var done = new AtomicBoolean();
        try (var index = new LucenePassageIndex(model, DataFolder.open(data, TODAYS), List.of());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // The first look for something newer comes when the earlier index is served and nothing has been built.
            Deque<Future<Integer>> searches = new ArrayDeque<>();
            index.changed(KNOWLEDGE, () -> {
                searches.add(threads.submit(() -> searchUntil(done, index, expected)));
                return false;
            });
            done.set(true);

            for (Future<Integer> search : searches) {
                assertThat(search.get()).isPositive();
            }
            assertThat(searches).isNotEmpty();
        }
    }

    private static int searchUntil(AtomicBoolean done, PassageIndex index, List<RankedPassage> expected) {
        int count = 0;
        while (!done.get() || count == 0) {
            assertThat(index.search(Restarts.QUESTION).passages()).isEqualTo(expected);
            count++;
        }
        return count;
    }

    private static List<String> served(LucenePassageIndex index) {
        return index.served().orElseThrow().articles().stream()
                .map(article -> article.id())
                .toList();
    }
}
