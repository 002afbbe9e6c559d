package dev.waymark.knowledge.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds out how large the streams of a PDF are unpacked, without keeping any of them: the library unpacks them in memory
 * whatever their size. Pictures it leaves alone, so they may be of any size.
 */
final class PdfStreams {
    /** A whole font of East Asian letters; the pages of articles take far less. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[\r\n ]{0,3}");

    /** All of them together, each looked at where it stands in the file; bounds the time that takes. */
    private static final long MOST_BYTES_OF_ALL = 16L * MOST_BYTES;

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

    /** What names a stream's kind stands in the dictionary right before it. */
    private static final int LONGEST_DICTIONARY = 400;

    private static final List<COSName> OF_PICTURES = List.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE);

    private PdfStreams() {}

    /**
     * Looks at the file itself, for the library unpacks some streams while it opens one.
     *
     * @throws TooLargeException if there is one too large
     */
    static void checkPacked(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        long bytes = 0;
        while (stream.find()) {
            String dictionary = text.substring(Math.max(0, stream.start() - LONGEST_DICTIONARY), stream.start());
            if (!PICTURE.matcher(dictionary.substring(dictionary.lastIndexOf(" obj") + 1))
                    .find()) {
                bytes += inflate(file, stream.end());
                check(bytes, MOST_BYTES_OF_ALL);
            }
        }
    }

    private static long inflate(byte[] file, int from) {
        byte[] unpacked = new byte[8_192];
        long bytes = 0;
        try (var inflater = new Inflater()) {
            inflater.setInput(file, from, file.length - from);
            for (int more = inflater.inflate(unpacked); more > 0; more = inflater.inflate(unpacked)) {
                bytes += more;
                check(bytes, MOST_BYTES);
            }
        } catch (DataFormatException e) {
            // Packed otherwise, which shows when the file is open, or damaged, which is the library's to say.
        }
        return bytes;
    }

    /**
     * Looks at the streams of an open file, whatever they are packed with.
     *
     * @throws TooLargeException if there is one too large
     */
    static void check(PDDocument document) {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream && !isPicture(stream)) {
                check(stream);
            }
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || filters(stream).stream().anyMatch(OF_PICTURES::contains);
    }

    private static void check(COSStream stream) {
        List<COSName> filters = filters(stream);
        try {
            InputStream packed = stream.createRawInputStream();
            for (int i = 0; i < filters.size(); i++) {
                var unpacked = new Bounded(MOST_BYTES, i < filters.size() - 1);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, stream, i);
                packed = unpacked.asInput();
            }
        } catch (IOException e) {
            // Damaged: the library passes over it.
        }
    }

    private static List<COSName> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName name -> List.of(name);
            case COSArray names ->
                names.toList().stream()
                        .map(name -> name instanceof COSObject object ? object.getObject() : name)
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private static void check(long bytes, long most) {
        if (bytes > most) {
            throw new TooLargeException();
        }
    }
}
