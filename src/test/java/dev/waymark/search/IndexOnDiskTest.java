package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passages;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.llm.HashedWords;
import dev.waymark.role.RoleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;

@ExtendWith(OutputCaptureExtension.class)
class IndexOnDiskTest {
    private static final Knowledge KNOWLEDGE = Passages.knowledge(
            RoleCatalogue.of(List.of()),
            List.of(
                    Passages.article("pilots", "Pilots", "Pilots fly aircraft.", "Airlines pay for hotels."),
                    Passages.article("nurses", "Nurses", "Nurses look after patients.", "They hand out medicine.")));

    @TempDir
    private Path data;

    private final CountingModel model = new CountingModel(new HashedWords());

    @Test
    void embedsNothingAfterARestart() {
        Ranking before = indexAndSearch(model);
        model.takePassages();

        Ranking after = indexAndSearch(model);

        assertThat(model.takePassages()).isEmpty();
        assertThat(after.passages()).isEqualTo(before.passages());
    }

    @Test
    void servesNothingAfterARestartBeforeTheFolderIsRead() {
        indexAndSearch(model);

        try (var index = LucenePassageIndex.open(data, model)) {
            assertThat(index.served()).isEmpty();
        }
    }

    @Test
    void knowsWhetherAnEarlierRunLeftArticles() {
        try (var index = LucenePassageIndex.open(data, model)) {
            assertThat(index.hasArticlesLeft()).isFalse();
        }
        indexAndSearch(model);

        try (var index = LucenePassageIndex.open(data, model)) {
            assertThat(index.hasArticlesLeft()).isTrue();
            index.changed(Passages.knowledge(RoleCatalogue.of(List.of()), List.of()), () -> false);
        }
        try (var index = LucenePassageIndex.open(data, model)) {
            assertThat(index.hasArticlesLeft()).isFalse();
        }
    }

    @Test
    void rebuildsAnIndexThatWasDeletedWithoutEmbedding() throws IOException {
        Ranking before = indexAndSearch(model);
        model.takePassages();
        for (Path file : files("index")) {
            Files.delete(file);
        }

        assertThat(indexAndSearch(model).passages()).isEqualTo(before.passages());
        assertThat(model.takePassages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated", "flipped", "emptied", "deleted"})
    void setsADamagedIndexAsideAndRebuildsIt(String damage, CapturedOutput output) throws IOException {
        Ranking before = indexAndSearch(model);
        int count = files("index").size();

        for (int i = 0; i < count; i++) {
            damage(files("index").get(i), damage);
            assertThat(indexAndSearch(model).passages()).isEqualTo(before.passages());
        }

        assertThat(output).contains("'index' cannot be used", "set aside as 'index-damaged-1'", "is rebuilt");
        assertThat(names())
                .filteredOn(name -> name.startsWith("index-damaged-"))
                .hasSizeBetween(1, 3);
    }

    @Test
    void embedsAgainWhatOnlyDamagedVectorsHeld() throws IOException {
        indexAndSearch(model);
        int texts = model.takePassages().size();
        damage(files("vectors").getFirst(), "truncated");
        damage(files("index").getFirst(), "truncated");

        indexAndSearch(model);

        assertThat(model.takePassages()).hasSize(texts);
        assertThat(names()).contains("vectors-damaged-1", "index-damaged-1");
    }

    @Test
    void doesNotMixTheVectorsOfTwoModels(CapturedOutput output) {
        indexAndSearch(model);
        var other = new CountingModel(new HashedWords("other words"));

        indexAndSearch(other);

        assertThat(other.takePassages()).hasSameSizeAs(model.takePassages());
        assertThat(output).contains("hashed words", "expected", "other words");
    }

    @Test
    void refusesADataFolderThatIsInUse() {
        try (var index = LucenePassageIndex.open(data, model)) {
            assertThat(index.served()).isEmpty();
            assertThatThrownBy(() -> LucenePassageIndex.open(data, model))
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessage("the data folder is in use by another Waymark");
        }

        assertThat(names()).noneMatch(name -> name.contains("damaged"));
    }

    @Test
    void tellsAnOperatorInASentenceThatTheDataFolderIsInUse() {
        List<FailureAnalyzer> analyzers =
                SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (_, _, _) -> {});

        assertThat(analyzers)
                .filteredOn(analyzer -> analyzer instanceof DataFolderInUseFailureAnalyzer)
                .extracting(analyzer -> analyzer.analyze(new DataFolderInUseException(new IOException())))
                .anySatisfy(analysis -> assertThat(analysis.getDescription())
                        .isEqualTo("Waymark cannot start: the data folder is in use by another Waymark."));
    }

    private Ranking indexAndSearch(EmbeddingModel with) {
        try (var index = LucenePassageIndex.open(data, with)) {
            index.changed(KNOWLEDGE, () -> false);
            return index.search(new Query("medicine for patients", Set.of(), 10));
        }
    }

    private static void damage(Path file, String damage) throws IOException {
        long size = Files.size(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            switch (damage) {
                case "truncated" -> channel.truncate(size / 2);
                case "emptied" -> channel.truncate(0);
                case "flipped" ->
                    channel.write(
                            ByteBuffer.wrap(new byte[] {(byte) ~Files.readAllBytes(file)[(int) size / 2]}), size / 2);
                default -> Files.delete(file);
            }
        }
    }

    /** The files that an index consists of. */
    private List<Path> files(String index) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(index))) {
            return files.filter(file -> !file.endsWith("write.lock"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
