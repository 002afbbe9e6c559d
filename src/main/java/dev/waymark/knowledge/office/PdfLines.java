package dev.waymark.knowledge.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a PDF with what their letters look like. */
final class PdfLines extends PDFTextStripper {
    /** Letters and steps of drawing: those of hundreds of pages, more than any article's. */
    private static final int MOST_WORK = 2_000_000;

    /** A page's letters are kept until its end. */
    private static final int MOST_LETTERS_OF_A_PAGE = 200_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition last;
    private float size;
    private boolean bold = true;
    private boolean begins = true;

    private int work;
    private int lettersOfPage;

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        var lines = new PdfLines();
        // Only the calls below are wanted, not the text that the library puts together of them.
        lines.getText(document);
        return lines.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        lettersOfPage = 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++work > MOST_WORK) {
            throw new TooLargeException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++work > MOST_WORK || ++lettersOfPage > MOST_LETTERS_OF_A_PAGE) {
            throw new TooLargeException();
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        for (TextPosition position : positions) {
            last = position;
            size = Math.max(size, position.getFontSizeInPt());
            bold &= isBold(position.getFont());
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
        begins = true;
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
        begins = true;
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().strip();
        if (!line.isEmpty() && last != null) {
            lines.add(new PdfLine(
                    line, getCurrentPageNo(), size, bold, last.getXDirAdj() + last.getWidthDirAdj(), begins));
            begins = false;
        }
        text.setLength(0);
        size = 0;
        bold = true;
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
