package dev.waymark.knowledge.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a PDF with what their letters look like. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition last;
    private float size;
    private boolean bold = true;
    private boolean begins = true;

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        var lines = new PdfLines();
        // Only the calls below are wanted, not the text that the library puts together of them.
        lines.getText(document);
        return lines.lines;
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
