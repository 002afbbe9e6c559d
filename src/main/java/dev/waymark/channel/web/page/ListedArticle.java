package dev.waymark.channel.web.page;

import dev.waymark.channel.web.Links;
import dev.waymark.knowledge.Article;

/**
 * An article as lists show it.
 *
 * @param origin publisher and date, as far as known
 */
public record ListedArticle(String title, String address, String origin) {
    public static ListedArticle of(Article article) {
        return new ListedArticle(
                article.title(), Links.to(article), CitationView.joined(article.publisher(), article.published()));
    }
}
