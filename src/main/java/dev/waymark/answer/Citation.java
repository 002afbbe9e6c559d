package dev.waymark.answer;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Source;
import dev.waymark.text.Offsets;
import java.util.List;

/**
 * A number in an answer and the span behind it. It holds all that a receipt shows: it says the same when the article
 * has changed or is gone.
 *
 * @param number from 1; 0 for a candidate that no sentence cites yet
 * @param heading of the section the span stands in, empty when it stands before the first
 * @param offsets of the span in the article's text
 * @param quote the span's words
 */
public record Citation(
        int number, CitedArticle article, String heading, Offsets offsets, String quote, List<Source> basedOn) {
    public Citation {
        basedOn = List.copyOf(basedOn);
    }

    /** A citation of an article as it is now. */
    public static Citation of(int number, Article article, String heading, Offsets offsets, List<Source> basedOn) {
        return new Citation(number, CitedArticle.of(article), heading, offsets, offsets.of(article.text()), basedOn);
    }
}
