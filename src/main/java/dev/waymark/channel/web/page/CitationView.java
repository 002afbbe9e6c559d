package dev.waymark.channel.web.page;

import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.channel.web.Links;
import dev.waymark.chat.receipt.Standing;
import dev.waymark.knowledge.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A citation as the page shows it.
 *
 * @param link to the article with the quote highlighted, also where no script runs
 * @param origin heading, publisher and date, as far as known
 * @param standing what has become of the quote since the answer was given, empty while the article says it
 */
public record CitationView(
        int number, String title, String link, String origin, String quote, List<SourceView> basedOn, String standing) {
    /** What the article itself rests on. */
    public record SourceView(String name, @Nullable String url) {
        public static SourceView of(Source source) {
            Integer year = source.year();
            return new SourceView(
                    joined(source.title(), source.publisher(), year == null ? null : year.toString()),
                    Links.outward(source.url()));
        }
    }

    public static CitationView of(Citation citation) {
        CitedArticle article = citation.article();
        return new CitationView(
                citation.number(),
                article.title(),
                Links.to(article.id(), citation.offsets()) + TextFragment.of(citation.quote()),
                joined(citation.heading(), article.publisher(), article.published()),
                citation.quote(),
                citation.basedOn().stream().map(SourceView::of).toList(),
                "");
    }

    /** The same, saying what has become of the quote. */
    public CitationView given(Standing since) {
        String said = switch (since) {
            case STANDS -> "";
            case CHANGED -> "The article has changed since, and no longer says this.";
            case WITHDRAWN -> "The article is no longer there.";
        };
        return new CitationView(number, title, link, origin, quote, basedOn, said);
    }

    public static String joined(@Nullable String... parts) {
        return Arrays.stream(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
