package dev.waymark.evaluation;

import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.knowledge.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A line of the documents: one article, its id taken as it is. */
record DocumentJson(String id, @Nullable String title, String text) implements JsonLines.Line {
    DocumentJson {
        JsonLines.checkId(id);
        JsonLines.check(text != null, "'text' is missing");
    }

    /** Read like a file of plain text. Where there is no text, all that is stated is the title. */
    Reading article() throws UnreadableException {
        String given = title == null ? "" : title;
        return ArticleReader.of(id, given, text.isBlank() ? given : text);
    }
}
