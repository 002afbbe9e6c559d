package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.texts.ArticleTexts;
import dev.waymark.search.texts.FolderTexts;
import java.util.Map;
import java.util.function.Predicate;

/** Some articles of a state of the folder, each of them whole. */
final class Excerpt {
    private Excerpt() {}

    /**
     * @param articles which to take, by their ids
     */
    static Knowledge of(Knowledge knowledge, Predicate<String> articles) {
        return new Knowledge(
                knowledge.articles().stream()
                        .filter(article -> articles.test(article.id()))
                        .toList(),
                knowledge.passages().stream()
                        .filter(passage -> articles.test(passage.article().id()))
                        .toList(),
                knowledge.problems(),
                knowledge.catalogue());
    }

    /**
     * The articles that an index holds as they are now.
     *
     * @param indexed fingerprints by article id
     */
    static Knowledge unchanged(Knowledge knowledge, FolderTexts folder, Map<String, String> indexed) {
        Map<String, ArticleTexts> texts = folder.articles();
        return of(
                knowledge,
                id -> texts.containsKey(id) && texts.get(id).fingerprint().equals(indexed.get(id)));
    }

    /** Whether at least half is there: with less, most questions would be told that the sources don't state it. */
    static boolean isMost(Knowledge excerpt, Knowledge knowledge) {
        return 2 * excerpt.passages().size() >= knowledge.passages().size();
    }
}
