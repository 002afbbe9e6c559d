package dev.waymark.channel.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Section;
import java.util.List;

/** An article with its text, which citations point into, and its structure. */
record WholeArticleJson(@JsonUnwrapped ArticleJson article, String text, List<SectionJson> sections) {
    record SectionJson(String heading, int level, int start, int end) {
        private static SectionJson of(Section section) {
            return new SectionJson(
                    section.heading(),
                    section.level(),
                    section.offsets().start(),
                    section.offsets().end());
        }
    }

    static WholeArticleJson of(Article article, Knowledge knowledge) {
        var passages = knowledge.passages().stream()
                .filter(passage -> passage.article().id().equals(article.id()))
                .toList();
        return new WholeArticleJson(
                ArticleJson.of(article, passages),
                article.text(),
                article.sections().stream().map(SectionJson::of).toList());
    }
}
