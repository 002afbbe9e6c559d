package dev.waymark.search;

import static dev.waymark.search.Restarts.book;
import static dev.waymark.search.Restarts.knowledge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.HashedWords;
import dev.waymark.search.folder.Switches;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole new index takes the place of an earlier one, and the process may end at any moment. */
class IndexSwitchTest {
    private static final Knowledge KNOWLEDGE = knowledge(book("pilots", 3, 30), book("nurses", 3, 30));
    private static final IndexFormat EARLIER = format(6, "hashed words");
    private static final IndexFormat TODAYS = format(7, "hashed words");

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    private Restarts restarts = new Restarts(Path.of("not yet"));
    private final CountingModel model = new CountingModel(new HashedWords());

    private static IndexFormat format(int version, String model) {
        return new IndexFormat(version, 6, VectorFormat.of(model), IndexFormat.EXACT);
    }

    @BeforeEach
    void indexAsTwoProgramsDid() throws IOException {
        restarts = new Restarts(data);
        restarts.run(EARLIER, model, KNOWLEDGE);
        new Restarts(elsewhere).run(TODAYS, model, KNOWLEDGE);
        Files.move(elsewhere.resolve("index"), data.resolve("index-next"));
        model.takePassages();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, Switches.STEPS})
    void losesNothingWhenItEndsAfterAnyStep(int steps) throws IOException {
        Switches.begin(data.resolve("index"), steps);

        Restarts.Run run = restarts.run(TODAYS, model, KNOWLEDGE);

        assertThat(run.found()).isEqualTo(Restarts.expected(new HashedWords(), KNOWLEDGE));
        assertThat(model.takePassages()).isEmpty();
        assertThat(restarts.names()).containsExactly("index", "vectors");
        assertThat(Switches.written(data.resolve("index")))
                .hasValueSatisfying(written -> assertThat(TODAYS.wrote(written)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, Switches.STEPS})
    void keepsTheVectorsOfAnotherModelWhenItEndsAfterAnyStep(int steps) throws IOException {
        var other = new CountingModel(new HashedWords("other words"));
        IndexFormat ofOther = format(6, "other words");
        Path third = Files.createDirectory(elsewhere.resolve("third"));
        new Restarts(third).run(ofOther, other, KNOWLEDGE);
        Files.move(third.resolve("vectors"), data.resolve("vectors-next"));
        other.takePassages();
        Switches.begin(data.resolve("vectors"), steps);

        Restarts.Run run = restarts.run(ofOther, other, KNOWLEDGE);

        assertThat(run.served()).containsExactly("pilots", "nurses");
        assertThat(other.takePassages()).isEmpty();
        assertThat(restarts.names()).containsExactly("index", "index-damaged-1", "vectors");
    }

    @Test
    void servesTheEarlierIndexWhenTheNextIsDamaged() throws IOException {
        damage(data.resolve("index-next"));

        Restarts.Run run = restarts.run(TODAYS, model, KNOWLEDGE);

        assertThat(run.during().getFirst()).containsExactly("pilots", "nurses");
        assertThat(run.found()).isEqualTo(Restarts.expected(new HashedWords(), KNOWLEDGE));
        assertThat(model.takePassages()).isEmpty();
        assertThat(restarts.names()).containsExactly("index", "index-damaged-1", "vectors");
    }

    @Test
    void takesTheNextIndexWhenTheEarlierIsDamaged() throws IOException {
        damage(data.resolve("index"));

        Optional<Map<String, String>> written = Switches.written(data.resolve("index"));

        assertThat(written)
                .hasValueSatisfying(next -> assertThat(TODAYS.wrote(next)).isTrue());
        assertThat(restarts.names()).containsExactly("index", "index-damaged-1", "vectors");
    }

    private static void damage(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            Path file = files.filter(path -> path.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(Files.size(file) / 2);
            }
        }
    }
}
