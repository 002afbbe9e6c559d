package dev.waymark.channel.web.page.article;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.page.CitationView;
import dev.waymark.channel.web.page.CitationView.SourceView;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the reading room shows it.
 *
 * @param origin publisher and date, as far as known
 * @param url where it was first, null where that is no address on the web
 * @param contents its headings; none where there is hardly anything to choose from
 * @param sources what the article itself names, by the numbers in its text
 */
record ArticleView(
        String title,
        String description,
        String origin,
        String address,
        @Nullable String url,
        List<ArticleText.Piece> pieces,
        List<ArticleText.Piece> contents,
        List<SourceView> sources,
        List<CitedIn> citedIn) {
    /** As much as a search engine shows. */
    private static final int DESCRIPTION = 160;

    private static final int WORTH_A_TABLE = 3;

    static ArticleView of(Article article, List<CitedIn> citedIn) {
        Footnotes footnotes = new Footnotes(article);
        List<ArticleText.Piece> pieces = ArticleText.pieces(article, footnotes);
        return new ArticleView(
                article.title(),
                description(article),
                CitationView.joined(article.publisher(), article.published()),
                Links.to(article),
                Links.outward(article.url()),
                pieces,
                contents(pieces, article),
                footnotes.sources(),
                citedIn);
    }

    private static List<ArticleText.Piece> contents(List<ArticleText.Piece> pieces, Article article) {
        List<ArticleText.Piece> headings = pieces.stream()
                .filter(piece -> piece.kind() == ArticleText.Kind.HEADING)
                .filter(piece -> !piece.first().words().strip().equals(article.title()))
                .toList();
        return headings.size() < WORTH_A_TABLE ? List.of() : headings;
    }

    /** Its first sentence. */
    private static String description(Article article) {
        String first = article.spans().stream()
                .filter(span -> span.kind() == Span.Kind.SENTENCE)
                .findFirst()
                .map(article::quote)
                .orElse(article.title())
                .replaceAll("\\s+", " ");
        return first.length() <= DESCRIPTION ? first : first.substring(0, DESCRIPTION) + "…";
    }
}
