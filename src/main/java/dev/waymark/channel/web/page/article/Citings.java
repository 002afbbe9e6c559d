package dev.waymark.channel.web.page.article;

import dev.waymark.answer.Citation;
import dev.waymark.channel.web.page.EachState;
import dev.waymark.compare.ComparedSentence;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.Portrait;
import dev.waymark.compare.Row;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Knows on which roles' pages an article is cited; it works a role out when an article on it is first read. */
@Component
final class Citings {
    private final Coverages coverages;
    private final Comparer comparer;

    /** By the role's id and the article's id. */
    private final EachState<Map<String, Map<String, Set<Aspect>>>> known =
            new EachState<>(_ -> new ConcurrentHashMap<>());

    Citings(Coverages coverages, Comparer comparer) {
        this.coverages = coverages;
        this.comparer = comparer;
    }

    /** In the order of the catalogue. */
    List<CitedIn> of(Article article, Knowledge knowledge) {
        return coverages.of(knowledge).roles().stream()
                .filter(role -> coverages.of(knowledge).tellsOf(role, article.id()))
                .map(role -> CitedIn.of(role, aspects(role, article, knowledge)))
                .filter(cited -> !cited.aspects().isEmpty())
                .toList();
    }

    private Set<Aspect> aspects(Role role, Article article, Knowledge knowledge) {
        return known.of(knowledge)
                .computeIfAbsent(role.id(), id -> articles(comparer.portray(id)))
                .getOrDefault(article.id(), Set.of());
    }

    private static Map<String, Set<Aspect>> articles(Portrait portrait) {
        Map<String, Set<Aspect>> articles = new HashMap<>();
        for (Row row : portrait.rows()) {
            row.cells().getFirst().sentences().stream()
                    .map(ComparedSentence::citations)
                    .flatMap(List::stream)
                    .map(number -> portrait.citations().get(number - 1))
                    .map(Citation::article)
                    .forEach(article -> articles.computeIfAbsent(article.id(), _ -> EnumSet.noneOf(Aspect.class))
                            .add(row.aspect()));
        }
        return articles;
    }
}
