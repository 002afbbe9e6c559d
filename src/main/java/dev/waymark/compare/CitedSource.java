package dev.waymark.compare;

import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a line where a citation is from. */
final class CitedSource {
    private CitedSource() {}

    /** Title, publisher and date, as far as they are known. */
    static String of(Citation citation) {
        CitedArticle article = citation.article();
        return Stream.of(article.title(), article.publisher(), article.published())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
