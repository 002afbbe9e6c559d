package dev.waymark.knowledge.office;

import static dev.waymark.knowledge.reading.Articles.headings;
import static dev.waymark.knowledge.reading.Articles.quotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.Span.Kind;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTest {
    @Test
    void readsHeadingsListsTablesAndFootnotes() throws Exception {
        try (var document = new XWPFDocument()) {
            styled(document, 1, "What bakers do");
            XWPFParagraph noted = plain(document, "Bakers make bread.");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Guild handbook, 2023. https://example.org/guild");
            noted.addFootnoteReference(note);
            noted.createRun().setText(" They rise early.");
            styled(document, 2, "Tools");
            plain(document, "Most bakers use:");
            listed(document, STNumberFormat.BULLET, "ovens", "mixers");
            plain(document, "Then they work in steps.");
            listed(document, STNumberFormat.DECIMAL, "Weigh.", "Knead.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Oven");
            table.getRow(0).getCell(1).setText("Heat");
            table.getRow(1).getCell(0).setText("Gas");
            table.getRow(1).getCell(1).setText("250");

            Article article = ArticleReader.read("Bakers.docx", bytes(document)).article();

            assertThat(article.title()).isEqualTo("What bakers do");
            assertThat(headings(article)).containsExactly("What bakers do", "Tools");
            assertThat(quotes(article, Kind.SENTENCE))
                    .containsExactly("Bakers make bread.", "They rise early.", "Then they work in steps.");
            assertThat(quotes(article, Kind.LEAD_IN)).containsExactly("Most bakers use:");
            assertThat(quotes(article, Kind.ITEM)).containsExactly("ovens", "mixers", "Gas | 250");
            assertThat(quotes(article, Kind.STEP)).containsExactly("Weigh.", "Knead.");
            assertThat(article.spans().getFirst().basedOn())
                    .containsExactly(new Source("Guild handbook, 2023.", null, "https://example.org/guild", 2023));
            assertThat(article.spans().get(1).basedOn()).isEmpty();
        }
    }

    @Test
    void seesHeadingsByTheirShapeWhereNoneIsMarked() throws Exception {
        try (var document = new XWPFDocument()) {
            plain(document, "What bakers do");
            plain(document, "Bakers make bread. They rise early.");
            plain(document, "Skills");
            plain(document, "Steady hands");
            plain(document, "Patience with dough");
            plain(document, "Sense of time");

            Article article = ArticleReader.read("Bakers.docx", bytes(document)).article();

            assertThat(headings(article)).containsExactly("What bakers do", "Skills");
            assertThat(quotes(article, Kind.ITEM))
                    .containsExactly("Steady hands", "Patience with dough", "Sense of time");
        }
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        assertThatThrownBy(() -> ArticleReader.read("a.docx", "Bakers bake.".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("expected a DOCX");
    }

    private static XWPFParagraph plain(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void styled(XWPFDocument document, int level, String text) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("H" + level);
        CTString name = CTString.Factory.newInstance();
        name.setVal("heading " + level);
        style.setName(name);
        document.createStyles().addStyle(new XWPFStyle(style));
        plain(document, text).setStyle("H" + level);
    }

    private static void listed(XWPFDocument document, STNumberFormat.Enum format, String... items) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum description = CTAbstractNum.Factory.newInstance();
        description.setAbstractNumId(BigInteger.valueOf(format.intValue()));
        CTLvl level = description.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        BigInteger id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(description)));
        for (String item : List.of(items)) {
            XWPFParagraph paragraph = plain(document, item);
            paragraph.setNumID(id);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
