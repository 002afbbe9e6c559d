package dev.waymark.knowledge.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.curate.CuratedFolder.Stored;
import dev.waymark.knowledge.folder.FolderFile;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuratedFolderTest {
    private static final String BAKERS = "# Bakers\n\nBakers make bread every night for shops and hotels.\n";
    private static final String BREWERS = "# Brewers\n\nBrewers make beer in large copper kettles.\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path outside;

    @Test
    void putsAnArticleIntoTheFolder() throws IOException {
        Files.createDirectory(folder.resolve("crafts"));

        Stored stored = put("crafts/Bäcker 2.md", BAKERS, false);

        assertThat(stored.article()).isEqualTo("crafts-bäcker-2");
        assertThat(Files.readString(folder.resolve("crafts/Bäcker 2.md"))).isEqualTo(BAKERS);
        assertThat(KnowledgeFolder.read(folder).articles()).hasSize(1);
    }

    @Test
    void replacesAFileOnlyWhenToldTo() throws IOException {
        put("bakers.md", BAKERS, false);

        assertUnfit("bakers.md", BREWERS, "there is a file 'bakers.md' already");
        assertThat(Files.readString(folder.resolve("bakers.md"))).isEqualTo(BAKERS);
        put("bakers.md", BREWERS, true);
        assertThat(Files.readString(folder.resolve("bakers.md"))).isEqualTo(BREWERS);
        assertThat(files()).containsExactly("bakers.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".md",
                ".hidden.md",
                "~lock.md",
                "-rf.md",
                "../up.md",
                "a/../../up.md",
                "a/./b.md",
                "/etc/passwd.md",
                "C:\\a.md",
                "a\\b.md",
                "crafts/.hidden/a.md",
                "a..md",
                "a.md ",
                "a\n.md",
                "a\u0000.md",
                "a\u202Edm.md",
                "a*.md",
                "bakers",
                "bakers.exe",
                "bakers.yaml",
                "roles.yaml",
                "README.md",
                "none/bakers.md"
            })
    void refusesNamesThatLeadElsewhereOrAreNotServed(String name) throws IOException {
        assertUnfit(name, BAKERS, "");

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesANameThatDiffersFromAnotherOnlyByCase() {
        put("Bakers.md", BAKERS, false);

        assertThatThrownBy(() -> put("bakers.MD", BREWERS, true))
                .isInstanceOf(UnfitFileException.class)
                .hasMessageContaining("'Bakers.md' already");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("elsewhere"), outside);
        Files.writeString(outside.resolve("secret.md"), BAKERS);
        Files.createSymbolicLink(folder.resolve("link.md"), outside.resolve("secret.md"));

        assertUnfit("elsewhere/a.md", BAKERS, "in the knowledge folder itself");
        assertThatThrownBy(() -> put("link.md", BREWERS, true)).isInstanceOf(UnfitFileException.class);
        assertThatThrownBy(() -> curated().content("link.md")).isInstanceOf(UnknownFileException.class);
        assertThatThrownBy(() -> curated().content("elsewhere/secret.md")).isInstanceOf(UnknownFileException.class);
        assertThat(Files.readString(outside.resolve("secret.md"))).isEqualTo(BAKERS);
    }

    @Test
    void readsAnArticleBeforeItTakesIt() throws IOException {
        assertUnfit("empty.md", "", "The file is empty");
        assertUnfit("nothing.txt", "\n\n", "can't be served");
        assertUnfit("fake.docx", "PK\u0003\u0004 not a document", "can't be served");
        assertUnfit("rich.txt", "{\\rtf1 Bakers}", "rich text");

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAFileWhoseIdBelongsToAnother() {
        put("bakers.md", BAKERS, false);
        List<FolderFile> known = List.of(file("bakers.md", "bakers"));

        assertThatThrownBy(() -> new CuratedFolder(folder, () -> known, Optional::empty)
                        .put("other.md", bytes("---\nid: bakers\n---\n" + BREWERS), false))
                .isInstanceOf(UnfitFileException.class)
                .hasMessageContaining("belongs to 'bakers.md'");
    }

    @Test
    void removesWhatIsThere() throws IOException {
        put("bakers.md", BAKERS, false);
        List<FolderFile> known = List.of(file("bakers.md", "bakers"), file("gone.md", "gone"));
        var curated = new CuratedFolder(folder, () -> known, Optional::empty);

        assertThat(curated.content("bakers.md")).isEqualTo(bytes(BAKERS));
        curated.remove("bakers.md");

        assertThat(files()).isEmpty();
        for (String unknown : List.of("bakers.md", "gone.md", "../bakers.md", "", ".")) {
            assertThatThrownBy(() -> curated.remove(unknown)).isInstanceOf(UnknownFileException.class);
        }
    }

    @Test
    void removesWhatAKillLeftUnfinished() throws IOException {
        Path left = Files.writeString(folder.resolve(Leftovers.PREFIX + "1"), "# Bak");
        Path recent = Files.writeString(folder.resolve(Leftovers.PREFIX + "2"), "# Bak");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

        assertThat(KnowledgeFolder.read(folder).articles()).isEmpty();
        curated();

        assertThat(left).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void putsNothingWhereADiskIsMissing() {
        var away = new Problem(".", "The knowledge folder is gone.");
        var curated = new CuratedFolder(folder, List::of, () -> Optional.of(away));

        assertThatThrownBy(() -> curated.put("bakers.md", bytes(BAKERS), false))
                .isInstanceOf(UnwritableFolderException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Stored put(String name, String text, boolean replaces) {
        return curated().put(name, bytes(text), replaces);
    }

    private CuratedFolder curated() {
        return new CuratedFolder(folder, List::of, Optional::empty);
    }

    private void assertUnfit(String name, String text, String message) {
        assertThatThrownBy(() -> put(name, text, false))
                .isInstanceOf(UnfitFileException.class)
                .hasMessageContaining(message);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static FolderFile file(String name, String article) {
        return new FolderFile(name, 1, Instant.EPOCH, Optional.of(article), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
