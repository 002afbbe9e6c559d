package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Problem;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes knowledge of articles, again and again as they change; what has not changed is not cut again. */
public final class Composition {
    private RoleCatalogue known = RoleCatalogue.of(List.of());
    private List<Role> roles = List.of();
    private Map<Article, List<Passage>> passages = Map.of();

    /**
     * Not for several threads at once.
     *
     * @param known the roles that are known whatever the articles say
     */
    // A catalogue is replaced as a whole, so that the same catalogue is the same object.
    @SuppressWarnings("ReferenceEquality")
    public Knowledge knowledge(List<Article> articles, List<Problem> problems, RoleCatalogue known) {
        RoleCatalogue catalogue = known.with(articles.stream()
                .flatMap(article -> Introductions.of(article).stream())
                .toList());
        boolean sameRoles = known == this.known && catalogue.roles().equals(roles);
        Map<Article, List<Passage>> before = sameRoles ? passages : Map.of();
        Map<Article, List<Passage>> cut = new HashMap<>();
        articles.parallelStream()
                .map(article -> Map.entry(article, cut(article, before, catalogue)))
                .toList()
                .forEach(entry -> cut.put(entry.getKey(), entry.getValue()));
        this.known = known;
        roles = catalogue.roles();
        passages = cut;
        return new Knowledge(
                articles,
                articles.stream().flatMap(article -> passages(cut, article)).toList(),
                problems,
                catalogue);
    }

    private static List<Passage> cut(Article article, Map<Article, List<Passage>> before, RoleCatalogue catalogue) {
        List<Passage> known = before.get(article);
        return known == null ? Passages.of(article, catalogue) : known;
    }

    private static Stream<Passage> passages(Map<Article, List<Passage>> cut, Article article) {
        return cut.getOrDefault(article, List.of()).stream();
    }
}
