package dev.waymark.answer;

import dev.waymark.knowledge.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a citation tells of the article it is from, as it was then.
 *
 * @param published ISO date as far as known
 */
public record CitedArticle(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published) {
    static CitedArticle of(Article article) {
        return new CitedArticle(article.id(), article.title(), article.publisher(), article.url(), article.published());
    }
}
