package dev.waymark.search;

import static dev.waymark.search.Restarts.book;
import static dev.waymark.search.Restarts.knowledge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.HashedWords;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that cleans and cuts articles otherwise takes over a data folder. */
class CleaningChangeTest {
    private static final IndexFormat FORMAT = IndexFormat.of("hashed words", IndexFormat.EXACT);

    @TempDir
    private Path data;

    private Restarts restarts = new Restarts(Path.of("not yet"));
    private final CountingModel model = new CountingModel(new HashedWords());

    @BeforeEach
    void begin() {
        restarts = new Restarts(data);
    }

    @Test
    void embedsOnlyWhatComesOutDifferentlyAndServesTheRestMeanwhile() {
        restarts.run(FORMAT, model, knowledge(book("pilots", 3, 400), book("nurses", 3, 600)));
        model.takePassages();
        Knowledge cutOtherwise = knowledge(book("pilots", 2, 400), book("nurses", 3, 600));

        Restarts.Run run = restarts.run(FORMAT, model, cutOtherwise);

        assertThat(run.during()).hasSizeGreaterThan(3).allMatch(List.of("nurses")::equals);
        assertThat(run.before()).isEqualTo(Restarts.expected(new HashedWords(), knowledge(book("nurses", 3, 600))));
        assertThat(run.found()).isEqualTo(Restarts.expected(new HashedWords(), cutOtherwise));
        // The passages, not their statements, which are the same as before.
        assertThat(model.takePassages()).hasSize(200).allMatch(text -> text.contains("About pilots"));
    }

    @Test
    void servesNothingWhileMostComesOutDifferently() {
        restarts.run(FORMAT, model, knowledge(book("pilots", 3, 400), book("nurses", 3, 300)));

        Restarts.Run run = restarts.run(FORMAT, model, knowledge(book("pilots", 2, 400), book("nurses", 3, 300)));

        assertThat(run.during()).hasSizeGreaterThan(3).allMatch(List::isEmpty);
        assertThat(run.served()).containsExactly("pilots", "nurses");
    }

    @Test
    void goesBackWithoutEmbedding() {
        Knowledge before = knowledge(book("pilots", 3, 400), book("nurses", 3, 600));
        restarts.run(FORMAT, model, before);
        restarts.run(FORMAT, model, knowledge(book("pilots", 2, 400), book("nurses", 3, 600)));
        model.takePassages();

        Restarts.Run back = restarts.run(FORMAT, model, before);

        assertThat(back.found()).isEqualTo(Restarts.expected(new HashedWords(), before));
        assertThat(model.takePassages()).isEmpty();
    }

    @Test
    void servesNothingOfAFirstIndexingThatWasStopped() {
        Knowledge knowledge = knowledge(book("pilots", 3, 120), book("nurses", 3, 120), book("cooks", 3, 300));
        restarts.run(FORMAT, model, knowledge, 13);

        Restarts.Run run = restarts.run(FORMAT, model, knowledge);

        assertThat(run.during()).isNotEmpty().allMatch(List::isEmpty);
        assertThat(run.served()).containsExactly("pilots", "nurses", "cooks");
    }
}
