package dev.waymark.channel.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.channel.web.Links;
import dev.waymark.chat.receipt.Standing;
import dev.waymark.chat.receipt.Standings;
import dev.waymark.knowledge.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation as clients see it.
 *
 * @param number left out while no sentence cites it
 * @param state {@code changed} or {@code withdrawn} in a receipt whose article no longer says it; else left out
 */
public record CitationJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer number,
        String articleId,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        String heading,
        String quote,
        int start,
        int end,
        String link,
        List<SourceJson> basedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String state) {
    /** A source that the article itself names. */
    public record SourceJson(
            String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable Integer year) {
        private static SourceJson of(Source source) {
            return new SourceJson(source.title(), source.publisher(), Links.outward(source.url()), source.year());
        }
    }

    static List<CitationJson> numbered(List<Citation> citations) {
        return citations.stream()
                .map(citation -> of(citation, citation.number()))
                .toList();
    }

    static List<CitationJson> candidates(List<Citation> citations) {
        return citations.stream().map(citation -> of(citation, null)).toList();
    }

    /** The same, with what has become of the article since. */
    CitationJson standing(Standings standings) {
        Standing standing = standings.of(articleId, quote);
        return standing == Standing.STANDS
                ? this
                : new CitationJson(
                        number,
                        articleId,
                        title,
                        publisher,
                        url,
                        published,
                        heading,
                        quote,
                        start,
                        end,
                        link,
                        basedOn,
                        standing.id());
    }

    private static CitationJson of(Citation citation, @Nullable Integer number) {
        CitedArticle article = citation.article();
        return new CitationJson(
                number,
                article.id(),
                article.title(),
                article.publisher(),
                Links.outward(article.url()),
                article.published(),
                citation.heading(),
                citation.quote(),
                citation.offsets().start(),
                citation.offsets().end(),
                Links.to(article.id(), citation.offsets()),
                citation.basedOn().stream().map(SourceJson::of).toList(),
                null);
    }
}
