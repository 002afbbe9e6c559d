package dev.waymark.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import dev.waymark.knowledge.Knowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they are called, and files made to do harm: the others are served all the same. */
class HostileFilesTest {
    /** More than the memory that it is read in. */
    private static final long BOMB = 300L * 1024 * 1024;

    /** A quarter of what the start line gives, for the service needs some itself. */
    private static final String LITTLE_MEMORY = "-Xmx256m";

    private static final String WORDS = "Bakers make bread every night for shops and hotels.";

    @TempDir
    private Path folder;

    @Test
    void tellsFilesByWhatTheyHold() throws IOException {
        write("paper-a.txt", new Paper().content(Paper.line(WORDS)).bytes());
        write("paper-b.docx", new Paper().content(Paper.line(WORDS)).bytes());
        write("word-a.pdf", Archive.document(WORDS).bytes());
        write("word-b.md", Archive.document(WORDS).bytes());
        write("page-a.md", "<!DOCTYPE html><title>Bakers</title><script>alert(1)</script><p>%s</p>".formatted(WORDS));
        write("page-b.txt", "\n<html><body><nav>Home</nav><main><p>%s</p></main></body></html>".formatted(WORDS));
        write("text.html", "%s\n\nBakers < 10 are rare.".formatted(WORDS));

        Knowledge knowledge = KnowledgeFolder.read(folder);

        assertThat(knowledge.problems()).extracting(problem -> problem.file()).containsExactly();
        assertThat(knowledge.articles()).allSatisfy(article -> {
            assertThat(article.text()).contains(WORDS).doesNotContain("alert", "<p", "Home");
        });
    }

    @Test
    void refusesWhatIsNoArticleWhateverItIsCalled() throws IOException {
        write("archive.docx", new Archive().add("a.txt", WORDS, 0, "").bytes());
        write("archive.txt", new Archive().add("a.txt", WORDS, 0, "").bytes());
        write("old.docx", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
        write("picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        write("picture.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        write("rich.txt", "{\\rtf1 %s}".formatted(WORDS));
        write("text.docx", WORDS);
        write("text.pdf", WORDS);
        write("good.md", WORDS);

        Knowledge knowledge = KnowledgeFolder.read(folder);

        assertThat(knowledge.articles()).extracting(article -> article.id()).containsExactly("good");
        assertThat(knowledge.problems())
                .extracting(problem -> problem.file())
                .containsExactly(
                        "archive.docx",
                        "archive.txt",
                        "old.docx",
                        "picture.html",
                        "picture.md",
                        "rich.txt",
                        "text.docx",
                        "text.pdf");
        assertThat(knowledge.problems())
                .allSatisfy(problem ->
                        assertThat(problem.reason()).endsWith(".").doesNotContain("Exception", folder.toString()));
    }

    @Test
    void readsNoOtherFileForADocument() throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), "Zanzibar");
        String external = "<!DOCTYPE d [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
        write("external.docx", Archive.document(external, WORDS + "&e;", 0).bytes());
        write(
                "traversal.docx",
                Archive.document(WORDS).add("../../escaped.txt", "out", 0, "").bytes());

        Knowledge knowledge = KnowledgeFolder.read(folder);

        assertThat(knowledge.problems()).extracting(problem -> problem.file()).containsExactly("external.docx");
        assertThat(knowledge.articles()).extracting(article -> article.id()).containsExactly("traversal");
        assertThat(folder.resolve("../../escaped.txt")).doesNotExist();
    }

    @Test
    void readsOnInLittleMemoryWhateverIsUnpacked() throws Exception {
        write("good.md", WORDS);
        write("words.docx", Archive.document("", WORDS, BOMB).bytes());
        write(
                "styles.docx",
                Archive.document(WORDS)
                        .add("word/styles.xml", "<a>", BOMB, "</a>")
                        .bytes());
        write("laughs.docx", Archive.document(laughs(), WORDS + "&l9;", 0).bytes());
        write(
                "deep.docx",
                Archive.document("</w:t></w:r>" + "<w:r>".repeat(200_000)).bytes());
        write(
                "page.pdf",
                new Paper().stream(4, "/Filter/FlateDecode", new byte[0], BOMB).bytes());
        write(
                "objects.pdf",
                new Paper()
                        .content(Paper.line(WORDS)).stream(
                                        9,
                                        "/Type/ObjStm/N 1/First 10/Filter/FlateDecode",
                                        "8 0 <<>>  ".getBytes(StandardCharsets.US_ASCII),
                                        BOMB)
                                .bytes());
        write(
                "twice.pdf",
                new Paper()
                        .stream(
                                        4,
                                        "/Filter[/FlateDecode/RunLengthDecode]",
                                        "\u0081 ".repeat(8_000_000).getBytes(StandardCharsets.ISO_8859_1),
                                        0)
                                .bytes());
        write(
                "letters.pdf",
                new Paper().content(Paper.line("a".repeat(200)).repeat(100_000)).bytes());
        write("forms.pdf", forms());
        write("long.txt", (WORDS + "\n").repeat(100_000));
        write("nested.md", ">".repeat(300_000) + WORDS);
        write("nested.html", "<div>".repeat(30_000) + WORDS);

        String read = readInLittleMemory();

        assertThat(read).contains("article good\n").doesNotContain("OutOfMemory");
        for (String file : List.of(
                "long.txt",
                "words.docx",
                "styles.docx",
                "laughs.docx",
                "page.pdf",
                "objects.pdf",
                "twice.pdf",
                "letters.pdf",
                "forms.pdf")) {
            assertThat(read).contains("problem " + file + ": The ");
        }
    }

    @Test
    void passesOverPicturesOfAnySize() throws Exception {
        write(
                "picture.docx",
                Archive.document(WORDS)
                        .add("word/media/image1.png", "\u0089PNG", BOMB, "")
                        .bytes());
        write(
                "font.docx",
                Archive.document(WORDS)
                        .add("word/fonts/font1.odttf", "", BOMB, "")
                        .bytes());
        write(
                "scan.pdf",
                new Paper()
                        .content(Paper.line(WORDS) + "/X0 Do\n").stream(
                                        10,
                                        "/Type/XObject/Subtype/Image/Width 16384/Height 19200/ColorSpace/DeviceGray"
                                                + "/BitsPerComponent 8/Filter/FlateDecode",
                                        new byte[0],
                                        BOMB)
                                .bytes());

        assertThat(readInLittleMemory())
                .contains("article picture\n", "article font\n", "article scan\n")
                .doesNotContain("OutOfMemory");
    }

    /** Ten times as long with each line. */
    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        return entities + "]>";
    }

    /** Drawings that hold drawings, each ten of the next. */
    private static byte[] forms() {
        Paper paper = new Paper().content(Paper.line(WORDS) + "/X0 Do\n");
        for (int i = 10; i < 20; i++) {
            String dictionary = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode"
                    + "/Resources<</XObject<</X0 " + (i + 1) + " 0 R>>>>";
            paper.stream(i, dictionary, "/X0 Do\n".repeat(10).getBytes(StandardCharsets.US_ASCII), 0);
        }
        return paper.bytes();
    }

    private String readInLittleMemory() throws Exception {
        Path out = folder.resolve(".out");
        Process process = new ProcessBuilder(
                        JavaCommand.of(List.of(LITTLE_MEMORY), ReadInLittleMemory.class, folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
    }
}
