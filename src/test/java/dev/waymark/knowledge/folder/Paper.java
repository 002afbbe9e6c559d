package dev.waymark.knowledge.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files of one page, written object by object. */
final class Paper {
    private static final String BEGINNING = """
            %PDF-1.5
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]
            /Resources<</Font<</F 5 0 R>>/XObject<</X0 10 0 R>>>>/Contents 4 0 R>> endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            """;

    private static final String END = "trailer <</Root 1 0 R/Size 99>>\n%%EOF\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Paper() {
        write(BEGINNING);
    }

    /** What the page shows. */
    Paper content(String content) {
        return stream(4, "/Filter/FlateDecode", content.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** A stream that is unpacked once, to its words and so many spaces. */
    Paper stream(int number, String dictionary, byte[] beginning, long spaces) {
        try {
            var packed = new ByteArrayOutputStream();
            try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
                deflater.write(beginning);
                Archive.spaces(spaces, deflater);
            }
            return object(number, dictionary, packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Paper object(int number, String dictionary, byte[] stream) {
        write("%d 0 obj <<%s/Length %d>> stream\n".formatted(number, dictionary, stream.length));
        bytes.writeBytes(stream);
        write("\nendstream endobj\n");
        return this;
    }

    byte[] bytes() {
        write(END);
        return bytes.toByteArray();
    }

    static String line(String text) {
        return "BT /F 12 Tf 50 700 Td (" + text + ") Tj ET\n";
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
