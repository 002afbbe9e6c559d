package dev.waymark.knowledge.office;

import dev.waymark.knowledge.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a Word document that hold words. Pictures, fonts and what else is packed with them are never unpacked,
 * however large they are.
 */
final class WordPackage {
    /** Hundreds of pages. Read, they take some thirty times as much memory. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Pattern OF_WORDS =
            Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|word/(?:_rels/)?[^/]+\\.(?:xml|rels)");

    private WordPackage() {}

    /**
     * A smaller package that reads the same.
     *
     * @throws IOException if it is no archive
     * @throws UnreadableException if it is none of Word, or if there is more in it than an article has
     */
    static byte[] words(byte[] file) throws IOException, UnreadableException {
        var words = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var to = new ZipOutputStream(words)) {
            List<ZipArchiveEntry> parts = Collections.list(from.getEntries()).stream()
                    .filter(part -> OF_WORDS.matcher(part.getName()).matches())
                    .toList();
            if (parts.stream().noneMatch(part -> part.getName().startsWith("word/document"))) {
                throw new UnreadableException("The file is a ZIP archive, but no Word document; expected a DOCX.");
            }
            to.setLevel(Deflater.NO_COMPRESSION);
            copy(parts, from, to);
        }
        return words.toByteArray();
    }

    private static void copy(List<ZipArchiveEntry> parts, ZipFile from, ZipOutputStream to)
            throws IOException, UnreadableException {
        int left = MOST_BYTES;
        for (ZipArchiveEntry part : parts) {
            try (InputStream packed = from.getInputStream(part)) {
                byte[] unpacked = packed.readNBytes(left + 1);
                left -= unpacked.length;
                if (left < 0) {
                    throw new UnreadableException(
                            "The document's text takes more than %,d bytes unpacked.".formatted(MOST_BYTES));
                }
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(unpacked);
            }
        }
    }
}
