package dev.waymark.knowledge.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.quarantine.LeftOut.Kind;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.knowledge.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTextTest {
    private static final String SECRET = "Beekeepers earn two million a year.";
    private static final String SHOWN = "Beekeepers look after hives.\n\nThey sell honey and wax.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>%s</p>",
                "<p style='display:none'>%s</p>",
                "<div style='VISIBILITY: hidden !important'><p>%s</p></div>",
                "<p style='opacity:0'>%s</p>",
                "<p style='font-size:0'>%s</p>",
                "<p style='font-size: 1px'>%s</p>",
                "<p style='position:absolute; left:-9999px'>%s</p>",
                "<p style='text-indent:-200em'>%s</p>",
                "<p style='clip: rect(0, 0, 0, 0); position: absolute'>%s</p>",
                "<p style='height:0; overflow:hidden'>%s</p>",
                "<p style='color:#FFF'>%s</p>",
                "<p style='color: rgb(250, 250, 250)'>%s</p>",
                "<p style='color:transparent'>%s</p>",
                "<div style='background:#102030'><p style='color:#102030'>%s</p></div>",
                "<p><font color='white'>%s</font></p>",
                "<style>.x, .y { display: none }</style><p class='y'>%s</p>",
            })
    void leavesOutWhatAPageDoesNotShow(String hidden) {
        Reading reading = read("a.html", page(hidden.formatted(SECRET)));

        assertThat(reading.article().text()).isEqualTo(SHOWN);
        assertThat(reading.leftOut()).containsExactly(new LeftOut(Kind.HIDDEN, SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color:#333'>%s</p>",
                "<p style='background:#000; color:#fff'>%s</p>",
                "<div style='background-color:navy'><p style='color:white'>%s</p></div>",
                "<p style='font-size:14px; margin-left:-4px'>%s</p>",
                "<button aria-controls='more'>More</button><div id='more' style='display:none'><p>%s</p></div>",
                "<div role='tabpanel' hidden><p>%s</p></div>",
                "<style>@media print { p { display: none } }</style><p>%s</p>",
                "<style>p:hover { display: none }</style><p>%s</p>",
            })
    void keepsWhatAPageShowsOrOpens(String shown) {
        Reading reading = read("a.html", page(shown.formatted(SECRET)));

        assertThat(reading.article().text()).contains(SECRET);
        assertThat(reading.leftOut()).isEmpty();
    }

    @Test
    void readsNoCommentsAndTellsNothingOfThem() {
        Reading reading = read("a.html", page("<!-- " + SECRET + " --><template>" + SECRET + "</template>"));

        assertThat(reading.article().text()).isEqualTo(SHOWN);
        assertThat(reading.leftOut()).isEmpty();
    }

    @Test
    void tellsNothingOfTheMachineryOfAPage() {
        String menu = "<nav><ul hidden><li>Jobs for all of our members</li></ul></nav><p hidden>Loading</p>";

        Reading reading = read("a.html", page(menu));

        assertThat(reading.article().text()).isEqualTo(SHOWN);
        assertThat(reading.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style=\"display:none\">%s</div>\n\n",
                "<div style=\"display:none\">\n\n%s\n\n</div>\n\n",
                "<span style=\"font-size:0\">%s</span>\n\n",
                "<span hidden>Beekeepers <b>earn</b> two million a year.</span>\n\n",
                "<!-- %s -->\n\n",
            })
    void leavesOutWhatMarkdownDoesNotShow(String hidden) {
        Reading reading = read("a.md", hidden.formatted(SECRET) + SHOWN);

        assertThat(reading.article().text()).isEqualTo(SHOWN);
        assertThat(reading.leftOut()).hasSize(hidden.startsWith("<!--") ? 0 : 1);
    }

    @Test
    void leavesOutVanishedWhiteAndTinyTextOfADocument() throws IOException {
        assertHidden(run -> run.setVanish(true));
        assertHidden(run -> run.setColor("FFFFFF"));
        assertHidden(run -> run.setFontSize(1));
    }

    @Test
    void keepsColoredAndMarkedTextOfADocument() throws IOException {
        assertThat(document(run -> run.setColor("203040")).leftOut()).isEmpty();
        assertThat(document(run -> {
                            run.setColor("FFFFFF");
                            run.setTextHighlightColor("black");
                        })
                        .leftOut())
                .isEmpty();
    }

    private static void assertHidden(Consumer<XWPFRun> change) throws IOException {
        Reading reading = document(change);

        assertThat(reading.article().text()).isEqualTo(SHOWN);
        assertThat(reading.leftOut()).containsExactly(new LeftOut(Kind.HIDDEN, SECRET));
    }

    private static Reading document(Consumer<XWPFRun> change) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Beekeepers look after hives.");
            var second = document.createParagraph();
            second.createRun().setText("They sell honey and wax. ");
            XWPFRun run = second.createRun();
            run.setText(SECRET);
            change.accept(run);
            document.write(bytes);
            return read("a.docx", bytes.toByteArray());
        }
    }

    private static String page(String part) {
        return "<html><body><article><p>Beekeepers look after hives.</p>%s<p>They sell honey and wax.</p></article></body></html>"
                .formatted(part);
    }

    private static Reading read(String file, String text) {
        return read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(String file, byte[] content) {
        try {
            return ArticleReader.read(file, content);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
