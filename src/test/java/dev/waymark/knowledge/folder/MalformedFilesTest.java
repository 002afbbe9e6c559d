package dev.waymark.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.curate.CuratedFolder;
import dev.waymark.knowledge.curate.UnfitFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred damaged files of all formats beside one that is whole. */
class MalformedFilesTest {
    private static final int FILES = Integer.getInteger("waymark.malformed.files", 200);

    private static final String WHOLE = "# Bakers\n\nBakers make bread every night for shops and hotels.\n";

    @TempDir
    private Path folder;

    @Test
    void areServedOrToldAsProblemsAndKeepNoOtherOut() throws IOException {
        Files.writeString(folder.resolve("whole.md"), WHOLE);
        Set<String> names = new HashSet<>(Set.of("whole.md"));
        for (long seed = 0; seed < FILES; seed++) {
            Malformed file = new Malformed(seed);
            String name = file.name();
            Files.write(folder.resolve(name), file.content());
            names.add(name);
        }

        Knowledge knowledge = KnowledgeFolder.read(folder);

        assertThat(knowledge.articles()).extracting(Article::title).contains("Bakers");
        assertThat(knowledge.articles().size() + knowledge.problems().size()).isGreaterThanOrEqualTo(names.size());
        assertThat(knowledge.problems())
                .extracting(Problem::file)
                .allSatisfy(file -> assertThat(names).contains(file));
        assertThat(knowledge.problems())
                .extracting(Problem::reason)
                .allSatisfy(reason -> assertThat(reason).doesNotContain("Exception", folder.toString()));
    }

    @Test
    void areTakenFromCuratorsOrRefusedWithAReason() throws IOException {
        CuratedFolder curated = new CuratedFolder(folder, List::of, Optional::empty);
        curated.put("whole.md", WHOLE.getBytes(StandardCharsets.UTF_8), false);
        int taken = 1;
        for (long seed = 0; seed < FILES; seed++) {
            taken += put(new Malformed(seed), curated);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(taken);
        }
    }

    private static int put(Malformed file, CuratedFolder curated) {
        try {
            curated.put(file.name(), file.content(), false);
            return 1;
        } catch (UnfitFileException e) {
            assertThat(e).hasMessageContaining("can't be served").hasMessageNotContaining("Exception");
            return 0;
        }
    }
}
