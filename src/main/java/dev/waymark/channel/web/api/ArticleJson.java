package dev.waymark.channel.web.api;

import dev.waymark.channel.web.Links;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Passage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param roles ids of the roles that its passages are about
 * @param passages how many it was cut into
 */
record ArticleJson(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        Set<String> roles,
        int passages) {
    static ArticleJson of(Article article, List<Passage> passages) {
        Set<String> roles = new TreeSet<>();
        passages.forEach(passage -> roles.addAll(passage.roles()));
        return new ArticleJson(
                article.id(),
                article.title(),
                article.publisher(),
                Links.outward(article.url()),
                article.published(),
                roles,
                passages.size());
    }
}
