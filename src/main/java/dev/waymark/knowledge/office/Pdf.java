package dev.waymark.knowledge.office;

import dev.waymark.knowledge.format.Format;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files that hold text: their lines, put together again to headings and paragraphs. */
public final class Pdf implements Format {
    /** A scan with a stamp or a page number has a few letters, too. */
    private static final int FEWEST_LETTERS = 20;

    @Override
    public Manuscript read(byte[] content) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(content)) {
            List<PdfLine> lines = PdfLines.of(document);
            long letters = lines.stream()
                    .flatMapToInt(line -> line.text().chars())
                    .filter(Character::isLetter)
                    .count();
            if (letters < FEWEST_LETTERS) {
                throw new UnreadableException("The PDF holds no text; expected one with text, not pictures of it.");
            }
            return new Manuscript(Metadata.NONE, new PdfBlocks(lines).blocks());
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("The PDF is protected by a password; expected one that anybody may open.", e);
        } catch (IOException e) {
            throw new UnreadableException("The file is no PDF, or a damaged one.", e);
        }
    }
}
