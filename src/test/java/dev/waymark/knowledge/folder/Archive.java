package dev.waymark.knowledge.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents as somebody packs them who means no good. */
final class Archive {
    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType=
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type=
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>""";

    private static final String PICTURES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type=
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>
            </Relationships>""";

    private static final String END = "</w:t></w:r></w:p></w:body></w:document>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Archive() {
        zip.setLevel(Deflater.BEST_SPEED);
    }

    static Archive document(String text) {
        return document("", text, 0);
    }

    /**
     * @param doctype what stands before the document
     * @param more how many bytes of spaces follow the text
     */
    static Archive document(String doctype, String text, long more) {
        return new Archive()
                .add("[Content_Types].xml", CONTENT_TYPES, 0, "")
                .add("_rels/.rels", RELATIONSHIPS, 0, "")
                .add("word/_rels/document.xml.rels", PICTURES, 0, "")
                .add("word/document.xml", beginning(doctype) + text, more, END);
    }

    private static String beginning(String doctype) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>""".formatted(doctype);
    }

    Archive add(String name, String beginning, long spaces, String end) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(beginning.getBytes(StandardCharsets.UTF_8));
            spaces(spaces, zip);
            zip.write(end.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void spaces(long count, OutputStream out) throws IOException {
        byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (long left = count; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }
}
