package dev.waymark.answer;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Source;
import dev.waymark.text.Offsets;
import java.util.List;

/**
 * A number in an answer and the span behind it.
 *
 * @param number from 1; 0 for a candidate that no sentence cites yet
 * @param heading of the section the span stands in, empty when it stands before the first
 * @param offsets of the span in the article's text
 */
public record Citation(int number, Article article, String heading, Offsets offsets, List<Source> basedOn) {
    public Citation {
        basedOn = List.copyOf(basedOn);
    }

    public String quote() {
        return offsets.of(article.text());
    }
}
