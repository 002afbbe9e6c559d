package dev.waymark.knowledge.office;

import static dev.waymark.knowledge.reading.Articles.headings;
import static dev.waymark.knowledge.reading.Articles.quotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Span.Kind;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    @Test
    void putsParagraphsAndListsTogetherAgain() throws Exception {
        try (var document = new PDDocument()) {
            page(
                    document,
                    1,
                    List.of(
                            new Text(BOLD, 20, "What bakers do"),
                            new Text(PLAIN, 11, ""),
                            new Text(
                                    PLAIN,
                                    11,
                                    "Bakers make bread, rolls and cakes for shops, hotels and homes, and they start"),
                            new Text(
                                    PLAIN,
                                    11,
                                    "long before the sun rises. They use a large mixer and an oven whose tempera-"),
                            new Text(PLAIN, 11, "ture they watch."),
                            new Text(PLAIN, 11, ""),
                            new Text(BOLD, 14, "Tools"),
                            new Text(PLAIN, 11, ""),
                            new Text(PLAIN, 11, "Most bakers share these tools:"),
                            new Text(
                                    PLAIN,
                                    11,
                                    "• Ovens that are large enough for forty loaves and hot enough for the crust that"),
                            new Text(PLAIN, 11, "people want"),
                            new Text(PLAIN, 11, "• Mixers"),
                            new Text(PLAIN, 11, ""),
                            new Text(
                                    PLAIN,
                                    11,
                                    "A bakery at the sea needs more than that, for salt and sand get into everything and")));
            page(
                    document,
                    2,
                    List.of(
                            new Text(PLAIN, 11, "must be kept out of the dough."),
                            new Text(PLAIN, 11, ""),
                            new Text(BOLD, 14, "Hours"),
                            new Text(PLAIN, 11, ""),
                            new Text(PLAIN, 11, "Bakers work at night.")));

            Article article = ArticleReader.read("bakers.pdf", bytes(document)).article();

            assertThat(article.title()).isEqualTo("What bakers do");
            assertThat(headings(article)).containsExactly("What bakers do", "Tools", "Hours");
            assertThat(quotes(article))
                    .containsExactly(
                            "Bakers make bread, rolls and cakes for shops, hotels and homes, and they start long before the"
                                    + " sun rises.",
                            "They use a large mixer and an oven whose temperature they watch.",
                            "Most bakers share these tools:",
                            "Ovens that are large enough for forty loaves and hot enough for the crust that people want",
                            "Mixers",
                            "A bakery at the sea needs more than that, for salt and sand get into everything and must be kept"
                                    + " out of the dough.",
                            "Bakers work at night.");
            assertThat(quotes(article, Kind.ITEM)).hasSize(2);
        }
    }

    @Test
    void refusesAPdfWithoutText() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            byte[] file = bytes(document);

            assertThatThrownBy(() -> ArticleReader.read("a.pdf", file)).hasMessageContaining("holds no text");
        }
    }

    @Test
    void refusesAProtectedPdf() throws Exception {
        try (var document = new PDDocument()) {
            page(document, 1, List.of(new Text(PLAIN, 11, "Bakers keep their recipes secret.")));
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            byte[] file = bytes(document);

            assertThatThrownBy(() -> ArticleReader.read("a.pdf", file)).hasMessageContaining("password");
        }
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThatThrownBy(() ->
                        ArticleReader.read("a.pdf", "Bakers bake.".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no PDF");
    }

    private record Text(PDFont font, float size, String words) {}

    /** A page with a running title above and its number below. */
    private static void page(PDDocument document, int number, List<Text> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(14);
            content.newLineAtOffset(60, 740);
            show(content, new Text(PLAIN, 9, "Flour Weekly, winter issue"));
            content.newLine();
            for (Text line : lines) {
                show(content, line);
            }
            content.newLine();
            content.newLine();
            show(content, new Text(PLAIN, 9, "Page " + number));
            content.endText();
        }
    }

    private static void show(PDPageContentStream content, Text line) throws IOException {
        content.setFont(line.font, line.size);
        content.showText(line.words);
        content.newLine();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
