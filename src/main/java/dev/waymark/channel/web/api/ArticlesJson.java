package dev.waymark.channel.web.api;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is served, and what is not. */
record ArticlesJson(List<ArticleJson> articles, List<Problem> problems) {
    static ArticlesJson of(Knowledge knowledge) {
        Map<String, List<Passage>> passages = knowledge.passages().stream()
                .collect(Collectors.groupingBy(passage -> passage.article().id()));
        List<ArticleJson> articles = knowledge.articles().stream()
                .map(article -> ArticleJson.of(article, passages.getOrDefault(article.id(), List.of())))
                .toList();
        return new ArticlesJson(articles, knowledge.problems());
    }
}
