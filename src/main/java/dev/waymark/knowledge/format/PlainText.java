package dev.waymark.knowledge.format;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import dev.waymark.knowledge.structure.Prose;
import java.util.List;

/** Text without markup: its lines as they are. */
public final class PlainText implements Format {
    @Override
    public Manuscript read(byte[] content) throws UnreadableException {
        return new Manuscript(Metadata.NONE, lines(Encoding.decoded(content)));
    }

    /** The lines of a text that is in memory already. */
    public static List<Block> lines(String text) {
        return text.lines().map(PlainText::line).toList();
    }

    private static Block line(String line) {
        Prose prose = Prose.of(line);
        if (prose.isBlank()) {
            return new Block.Gap();
        }
        int indent = 0;
        while (Character.isWhitespace(line.charAt(indent)) || line.charAt(indent) == '\u00A0') {
            indent++;
        }
        return new Block.Line(indent, prose);
    }
}
