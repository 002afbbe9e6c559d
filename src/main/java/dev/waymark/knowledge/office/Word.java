package dev.waymark.knowledge.office;

import dev.waymark.knowledge.format.Format;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word documents (DOCX): paragraphs by their styles, lists by their numbering. */
public final class Word implements Format {
    /** A document takes many times its size in memory while it is read, so they are read one by one. */
    private static final Lock ALONE = new ReentrantLock();

    @Override
    public Manuscript read(byte[] content) throws UnreadableException {
        ALONE.lock();
        try (var document = new XWPFDocument(new ByteArrayInputStream(words(content)))) {
            var blocks = new WordBlocks(document);
            return new Manuscript(Metadata.NONE, blocks.blocks(), blocks.hidden());
        } catch (OLE2NotOfficeXmlFileException | EncryptedDocumentException e) {
            throw new UnreadableException(
                    "The document is protected by a password or of an old kind; expected a DOCX that anybody may open.",
                    e);
        } catch (IOException | NotOfficeXmlFileException e) {
            throw new UnreadableException("The file is no Word document; expected a DOCX.", e);
        } finally {
            ALONE.unlock();
        }
    }

    /** What is no archive at all the library tells best. */
    private static byte[] words(byte[] content) throws IOException, UnreadableException {
        return FileMagic.valueOf(content) == FileMagic.OOXML ? WordPackage.words(content) : content;
    }
}
