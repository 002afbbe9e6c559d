package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.HashedWords;
import dev.waymark.search.texts.EmbeddedText;
import dev.waymark.search.texts.FolderTexts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills a process that indexes and changes a folder, again and again, and looks at what a restart makes of it. */
class FaultRunTest {
    private static final Logger LOG = LoggerFactory.getLogger(FaultRunTest.class);
    private static final int KILLS = 20;

    /** Every so many kills the index starts from nothing, to be killed in its first indexing. */
    private static final int EVERY_FRESH = 4;

    private static final int LONGEST_RUN_MILLIS = 1_500;
    private static final List<String> QUESTIONS = List.of("article number 7", "handle tool 12", "learn for months");

    @TempDir
    private Path folder;

    @TempDir
    private Path dataFolders;

    private Path data = Path.of("none yet");

    @Test
    void isConsistentWithTheFolderWheneverItWasKilled() throws IOException, InterruptedException {
        long seed = Long.getLong("waymark.fault.seed", System.nanoTime());
        LOG.info("repeat with -Dwaymark.fault.seed={}", seed);
        var random = new Random(seed);
        FaultRun.fill(folder, random);

        for (int kill = 1; kill <= KILLS; kill++) {
            data = dataFolders.resolve("data-" + kill / EVERY_FRESH);
            int millis = random.nextInt(kill % EVERY_FRESH == 0 ? 2 * LONGEST_RUN_MILLIS : LONGEST_RUN_MILLIS);
            runAndKill(random.nextLong(), millis);
            Set<String> stored = storedTexts();
            Knowledge knowledge = KnowledgeFolder.read(folder);
            int embedded = restart(knowledge, stored);
            LOG.info(
                    "kill {} after {} ms: {} passages, {} texts were stored, {} were embedded",
                    kill,
                    millis,
                    knowledge.passages().size(),
                    stored.size(),
                    embedded);
        }

        try (Stream<Path> kept = Files.walk(dataFolders)) {
            assertThat(kept).noneMatch(path -> path.toString().contains("-damaged-"));
        }
    }

    private void runAndKill(long seed, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaCommand.of(
                        List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"),
                        FaultRun.class,
                        folder.toString(),
                        data.toString(),
                        Long.toString(seed)))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch("running"::equals)).isTrue();
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The fingerprints of the texts whose vectors survived. */
    private Set<String> storedTexts() throws IOException {
        Set<String> stored = new HashSet<>();
        try (var directory = FSDirectory.open(data.resolve("vectors"))) {
            if (!DirectoryReader.indexExists(directory)) {
                return stored;
            }
            try (var reader = DirectoryReader.open(directory)) {
                Terms keys = MultiTerms.getTerms(reader, VectorStore.KEY);
                TermsEnum all = keys == null ? TermsEnum.EMPTY : keys.iterator();
                for (BytesRef key = all.next(); key != null; key = all.next()) {
                    stored.add(key.utf8ToString());
                }
            }
        }
        return stored;
    }

    private int restart(Knowledge knowledge, Set<String> stored) {
        var model = new CountingModel(new HashedWords());
        try (var index = LucenePassageIndex.open(data, model);
                var fresh = Indexes.inMemory(new HashedWords())) {
            index.changed(knowledge, () -> false);
            fresh.changed(knowledge, () -> false);

            Set<String> missing = FolderTexts.NONE.next(knowledge).keys(knowledge.catalogue());
            missing.removeAll(stored);
            List<String> embedded = model.takePassages();
            assertThat(embedded)
                    .extracting(text -> EmbeddedText.of(text).key())
                    .containsExactlyInAnyOrderElementsOf(missing);
            assertThat(index.served()).contains(knowledge);
            for (String question : QUESTIONS) {
                var query = new Query(question, Set.of(), 1_000);
                assertThat(index.search(query).passages())
                        .isEqualTo(fresh.search(query).passages());
            }
            return embedded.size();
        }
    }
}
