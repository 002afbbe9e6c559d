package dev.waymark.knowledge.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The words of a Word document's paragraphs, those apart that its readers do not see. */
final class WordRuns {
    /** Three points: nobody reads smaller letters. */
    private static final int TINY_HALF_POINTS = 6;

    /** Each part of a colour that cannot be told from white paper. */
    private static final int WHITE = 0xEF;

    /** Styles rest on each other; a circle of them must not hold us. */
    private static final int MOST_STYLES = 10;

    private final XWPFDocument document;
    private final List<String> hidden = new ArrayList<>();

    WordRuns(XWPFDocument document) {
        this.document = document;
    }

    /** Texts that the document does not show, as far as it was read. */
    List<String> hidden() {
        return hidden;
    }

    String text(XWPFTableCell cell) {
        boolean plain = cell.getColor() == null && cell.getTableRow().getTable().getStyleID() == null;
        return cell.getParagraphs().stream()
                .map(paragraph -> text(paragraph, plain))
                .collect(Collectors.joining("\n"));
    }

    /** Unlike the paragraph's own text this has no text of footnotes between its words. */
    String text(XWPFParagraph paragraph) {
        return text(paragraph, true);
    }

    /**
     * @param plain whether it stands on white paper, as far as what is around it tells
     */
    private String text(XWPFParagraph paragraph, boolean plain) {
        var shown = new StringBuilder();
        var unseen = new StringBuilder();
        boolean white = plain && !isShaded(paragraph);
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && run.getCTR().sizeOfDelTextArray() == 0) {
                (isHidden(paragraph, run, white) ? unseen : shown).append(run.text());
            } else if (element instanceof XWPFSDT control) {
                shown.append(control.getContent().getText());
            }
        }
        if (!unseen.toString().isBlank()) {
            hidden.add(unseen.toString().strip());
        }
        return shown.toString();
    }

    private boolean isShaded(XWPFParagraph paragraph) {
        XWPFStyle style = document.getStyles() == null || paragraph.getStyle() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyle());
        boolean byStyle = style != null
                && style.getCTStyle().isSetPPr()
                && style.getCTStyle().getPPr().isSetShd();
        return byStyle
                || (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetShd());
    }

    private boolean isHidden(XWPFParagraph paragraph, XWPFRun run, boolean white) {
        List<CTRPr> settings = settings(paragraph, run);
        boolean vanishes = first(settings, set -> set.sizeOfVanishArray() > 0 ? set.getVanishArray(0) : null)
                .filter(WordRuns::isOn)
                .isPresent();
        boolean tiny = first(
                        settings,
                        set -> set.sizeOfSzArray() > 0 ? set.getSzArray(0).getVal() : null)
                .filter(size -> size instanceof BigInteger points && points.intValue() <= TINY_HALF_POINTS)
                .isPresent();
        boolean marked = settings.stream().anyMatch(set -> set.sizeOfShdArray() > 0 || set.sizeOfHighlightArray() > 0);
        return vanishes || tiny || (white && !marked && isWhite(settings));
    }

    private static boolean isWhite(List<CTRPr> settings) {
        return first(settings, set -> set.sizeOfColorArray() > 0 ? set.getColorArray(0) : null)
                .map(color -> color.xgetVal().getStringValue())
                .filter(color -> color.matches("\\p{XDigit}{6}"))
                .map(color -> Integer.parseInt(color, 16))
                .filter(color -> color >> 16 >= WHITE && (color >> 8 & 0xFF) >= WHITE && (color & 0xFF) >= WHITE)
                .isPresent();
    }

    private static boolean isOn(CTOnOff setting) {
        return !setting.isSetVal() || String.valueOf(setting.getVal()).matches("true|on|1");
    }

    /** What is set for a run: by itself, by its style, by its paragraph's style. */
    private List<CTRPr> settings(XWPFParagraph paragraph, XWPFRun run) {
        List<CTRPr> settings = new ArrayList<>();
        if (run.getCTR().isSetRPr()) {
            settings.add(run.getCTR().getRPr());
        }
        addStyle(settings, run.getStyle());
        addStyle(settings, paragraph.getStyle());
        return settings;
    }

    private void addStyle(List<CTRPr> settings, @Nullable String id) {
        String next = id;
        for (int i = 0; i < MOST_STYLES && next != null && !next.isEmpty() && document.getStyles() != null; i++) {
            XWPFStyle style = document.getStyles().getStyle(next);
            if (style == null) {
                return;
            }
            if (style.getCTStyle().isSetRPr()) {
                settings.add(style.getCTStyle().getRPr());
            }
            next = style.getBasisStyleID();
        }
    }

    private static <T> Optional<T> first(List<CTRPr> settings, Function<CTRPr, @Nullable T> setting) {
        for (CTRPr set : settings) {
            T value = setting.apply(set);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
