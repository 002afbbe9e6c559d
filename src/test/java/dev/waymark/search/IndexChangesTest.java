package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.llm.HashedWords;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexChangesTest {
    private static final List<Passage> PILOTS =
            Passages.article("pilots", "Pilots", "Pilots fly aircraft.", "Airlines pay for hotels.");
    private static final List<Passage> NURSES =
            Passages.article("nurses", "Nurses", "Nurses look after patients.", "They hand out medicine.");

    private final CountingModel model = new CountingModel(new HashedWords());
    private LucenePassageIndex index = Indexes.inMemory(model);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void servesTheNewestState() {
        index(knowledge(PILOTS, NURSES));
        long before = search("pilots").generation();

        index(knowledge(NURSES));

        assertThat(served()).containsExactly("nurses");
        assertThat(found("pilots fly aircraft")).containsOnly("nurses");
        assertThat(search("pilots").generation()).isGreaterThan(before);
    }

    @Test
    void embedsOnlyTheNewSentenceOfAnEditedArticle() {
        index(knowledge(PILOTS, NURSES));
        model.takePassages();

        index(knowledge(NURSES, Passages.article("pilots", "Pilots", "Pilots fly aircraft.", "They like coffee.")));

        assertThat(model.takePassages()).isNotEmpty().allMatch(text -> text.contains("They like coffee."));
        assertThat(search("coffee").passages().getFirst().passage().text()).isEqualTo("They like coffee.");
    }

    @Test
    void embedsNothingWhenAnArticleIsRenamedOrComesBack() {
        index(knowledge(PILOTS, NURSES));
        index(knowledge(NURSES));
        model.takePassages();

        index(knowledge(
                NURSES, Passages.article("aviators", "Pilots", "Pilots fly aircraft.", "Airlines pay for hotels.")));

        assertThat(model.takePassages()).isEmpty();
        assertThat(found("aircraft")).contains("aviators").doesNotContain("pilots");
    }

    @Test
    void embedsATextThatStandsInTwoPlacesOnce() {
        index(knowledge(
                PILOTS, Passages.article("copy", "Pilots", "Pilots fly aircraft.", "Airlines pay for hotels.")));

        assertThat(model.takePassages()).doesNotHaveDuplicates();
        assertThat(found("aircraft")).contains("pilots", "copy");
    }

    @Test
    void servesNeitherRemovedNorOutdatedArticlesWhileALongUpdateRuns() {
        var watched = new Watched();
        index = Indexes.inMemory(watched);
        index(knowledge(PILOTS, NURSES));
        watched.seen.clear();

        index(knowledge(Passages.article("nurses", "Nurses", "Nurses rest."), book("book", 300)));

        assertThat(watched.seen.getFirst()).isEmpty();
        assertThat(watched.seen).noneMatch(articles -> articles.contains("pilots"));
        assertThat(served()).containsExactlyInAnyOrder("nurses", "book");
    }

    @Test
    void keepsServingARenamedArticleWhileALongUpdateRuns() {
        var watched = new Watched();
        index = Indexes.inMemory(watched);
        index(knowledge(PILOTS, NURSES));
        watched.seen.clear();

        index(knowledge(
                NURSES,
                Passages.article("aviators", "Pilots", "Pilots fly aircraft.", "Airlines pay for hotels."),
                book("book", 300)));

        assertThat(watched.seen).allMatch(articles -> articles.containsAll(List.of("aviators", "nurses")));
    }

    @Test
    void indexesASmallChangeBeforeALargeOne() {
        var watched = new Watched();
        index = Indexes.inMemory(watched);

        index(knowledge(book("book", 300), PILOTS));

        // The two batches that are begun first run side by side.
        assertThat(watched.texts).hasSizeGreaterThan(2);
        assertThat(watched.texts.subList(0, 2))
                .anySatisfy(batch -> assertThat(batch).anyMatch(text -> text.contains("Pilots fly aircraft.")));
    }

    @Test
    void stopsEarlyWhenOutdatedAndEmbedsNothingOfItAgain() {
        var stop = new AtomicBoolean();
        var watched = new Watched();
        index = Indexes.inMemory(watched);
        watched.afterBatch = () -> stop.set(true);
        Knowledge knowledge = knowledge(book("book", 300));

        index.changed(knowledge, stop::get);
        assertThat(index.served()).isEmpty();
        index(knowledge);

        assertThat(watched.batches).isGreaterThan(1);
        assertThat(watched.texts).doesNotHaveDuplicates();
        assertThat(served()).containsExactly("book");
    }

    @Test
    void ranksTheSameWhateverItsHistory() {
        index(knowledge(book("b", 40), PILOTS));
        index(knowledge(book("b", 60), NURSES, book("c", 30)));
        index(knowledge(book("a", 50), PILOTS, book("c", 30)));
        List<RankedPassage> grown = search("item 7 flies patients").passages();

        try (LucenePassageIndex fresh = Indexes.inMemory(model)) {
            fresh.changed(knowledge(book("c", 30), book("a", 50), PILOTS), () -> false);
            List<RankedPassage> rebuilt = fresh.search(new Query("item 7 flies patients", Set.of(), 50))
                    .passages();

            assertThat(grown).isEqualTo(rebuilt);
        }
    }

    @Test
    void findsByTheGraphWhatItFindsByComparingAll() {
        Knowledge knowledge = knowledge(book("a", 400), PILOTS, NURSES);
        index(knowledge);

        try (LucenePassageIndex graph = Indexes.inMemory(model, 0)) {
            graph.changed(knowledge, () -> false);
            Ranking near = graph.search(new Query("patients need medicine", Set.of(), 5));

            assertThat(near.passages())
                    .isEqualTo(search("patients need medicine").passages().subList(0, 5));
        }
    }

    @Test
    void answersEverySearchFromOneStateWhileStatesChange() throws ExecutionException, InterruptedException {
        index(knowledge(PILOTS, NURSES));
        var done = new AtomicBoolean();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> searchers = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit((Callable<Integer>) () -> searchUntil(done)))
                    .toList();
            for (int i = 0; i < 30; i++) {
                index(i % 2 == 0 ? knowledge(NURSES) : knowledge(PILOTS, book("book", i)));
            }
            done.set(true);
            for (Future<Integer> searcher : searchers) {
                assertThat(searcher.get()).isPositive();
            }
        }
    }

    private int searchUntil(AtomicBoolean done) {
        int searches = 0;
        while (!done.get() || searches == 0) {
            Ranking ranking = search("aircraft");
            assertThat(ranking.passages())
                    .hasSameSizeAs(ranking.knowledge().passages())
                    .allMatch(ranked -> ranking.knowledge().passages().contains(ranked.passage()));
            searches++;
        }
        return searches;
    }

    private static List<Passage> book(String id, int sentences) {
        return Passages.article(
                id,
                "A book",
                "Contents",
                Set.of(),
                3,
                IntStream.range(0, sentences)
                        .mapToObj(i -> "Item " + i + " of " + id + " is about number " + i * i + ".")
                        .toList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Knowledge knowledge(List<Passage>... articles) {
        return Passages.knowledge(RoleCatalogue.of(List.of()), List.of(articles));
    }

    private void index(Knowledge knowledge) {
        index.changed(knowledge, () -> false);
    }

    private List<String> served() {
        return index.served().map(Knowledge::articles).orElse(List.of()).stream()
                .map(Article::id)
                .toList();
    }

    private List<String> found(String text) {
        return search(text).passages().stream()
                .map(ranked -> ranked.passage().article().id())
                .distinct()
                .toList();
    }

    private Ranking search(String text) {
        return index.search(new Query(text, Set.of(), 50));
    }

    /** Remembers, whenever it is asked to embed, what is served at that moment. */
    private final class Watched implements EmbeddingModel {
        private final HashedWords words = new HashedWords();
        private final List<List<String>> seen = new ArrayList<>();
        private final List<List<String>> texts = new ArrayList<>();
        private int batches;
        private Runnable afterBatch = () -> {};

        @Override
        public String name() {
            return words.name();
        }

        @Override
        public int dimensions() {
            return words.dimensions();
        }

        @Override
        public boolean isWord(String word) {
            return words.isWord(word);
        }

        @Override
        public float[] embedQuestion(String text) {
            return words.embedQuestion(text);
        }

        @Override
        public synchronized List<float[]> embedPassages(List<String> passages) {
            seen.add(served());
            texts.add(List.copyOf(passages));
            batches++;
            List<float[]> vectors = words.embedPassages(passages);
            afterBatch.run();
            return vectors;
        }
    }
}
