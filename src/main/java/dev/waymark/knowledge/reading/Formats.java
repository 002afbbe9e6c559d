package dev.waymark.knowledge.reading;

import dev.waymark.knowledge.format.Format;
import dev.waymark.knowledge.format.Html;
import dev.waymark.knowledge.format.Markdown;
import dev.waymark.knowledge.format.PlainText;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.office.Pdf;
import dev.waymark.knowledge.office.Word;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The formats of articles, told by what a file holds; its name only decides between kinds of text. */
final class Formats {
    private static final Format PDF = new Pdf();
    private static final Format WORD = new Word();

    private static final Map<String, Format> BY_ENDING = Map.of(
            "txt", new PlainText(),
            "text", new PlainText(),
            "md", new Markdown(),
            "markdown", new Markdown(),
            "html", new Html(),
            "htm", new Html(),
            "pdf", PDF,
            "docx", WORD);

    private static final String ZIP = "PK\3\4";

    /** What files of Word before 2007 begin with, and documents with a password. */
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static final Pattern PAGE =
            Pattern.compile("(?i)^(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype\\s+html|html)\\b");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?]");

    /** Text of a thousand pages; documents have limits of their own, for what they unpack to. */
    private static final int MOST_TEXT = 4 * 1024 * 1024;

    /** Enough for what files begin with. */
    private static final int BEGINNING = 1_024;

    private Formats() {}

    static Set<String> endings() {
        return BY_ENDING.keySet();
    }

    /**
     * @throws UnreadableException if no article can be in such a file
     */
    static Format of(String ending, byte[] content) throws UnreadableException {
        Format named = BY_ENDING.get(ending);
        if (named == null) {
            throw new UnreadableException("No articles come in files like this; expected one of "
                    + endings().stream().sorted().toList());
        }
        String beginning = new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF-")) {
            return PDF;
        }
        if (beginning.startsWith(ZIP) || beginning.startsWith(COMPOUND)) {
            return WORD;
        }
        return text(named, beginning, content);
    }

    private static Format text(Format named, String beginning, byte[] content) throws UnreadableException {
        if (content.length > MOST_TEXT) {
            throw new UnreadableException(String.format(
                    Locale.ROOT, "The file has %,d bytes of text; expected at most %,d.", content.length, MOST_TEXT));
        }
        if (beginning.startsWith("{\\rtf")) {
            throw new UnreadableException("The file is rich text (RTF); expected text, HTML, PDF or DOCX.");
        }
        if (PAGE.matcher(beginning).find()) {
            return new Html();
        }
        boolean bare = named instanceof Html
                && !TAG.matcher(new String(content, StandardCharsets.ISO_8859_1))
                        .find();
        return bare ? new PlainText() : named;
    }

    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
