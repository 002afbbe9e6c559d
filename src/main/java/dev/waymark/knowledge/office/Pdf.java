package dev.waymark.knowledge.office;

import dev.waymark.knowledge.format.Format;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files that hold text: their lines, put together again to headings and paragraphs. */
public final class Pdf implements Format {
    /** A document takes many times its size in memory while it is read, so they are read one by one. */
    private static final Lock ALONE = new ReentrantLock();

    /** A scan with a stamp or a page number has a few letters, too. */
    private static final int FEWEST_LETTERS = 20;

    @Override
    public Manuscript read(byte[] content) throws UnreadableException {
        ALONE.lock();
        try {
            PdfStreams.checkPacked(content);
            return manuscript(content);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("The PDF is protected by a password; expected one that anybody may open.", e);
        } catch (TooLargeException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UnreadableException("The file is no PDF, or a damaged one.", e);
        } finally {
            ALONE.unlock();
        }
    }

    private static Manuscript manuscript(byte[] content) throws IOException, UnreadableException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PdfStreams.check(document);
            List<PdfLine> lines = PdfLines.of(document);
            long letters = lines.stream()
                    .flatMapToInt(line -> line.text().chars())
                    .filter(Character::isLetter)
                    .count();
            if (letters < FEWEST_LETTERS) {
                throw new UnreadableException("The PDF holds no text; expected one with text, not pictures of it.");
            }
            return new Manuscript(Metadata.NONE, new PdfBlocks(lines).blocks());
        }
    }
}
