package dev.waymark.search.texts;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The articles of one state of the folder as they are indexed; what did not change is taken from the state before. */
public final class FolderTexts {
    public static final FolderTexts NONE = new FolderTexts(List.of(), Map.of());

    private final List<Role> roles;
    private final Map<String, ArticleTexts> articles;

    private FolderTexts(List<Role> roles, Map<String, ArticleTexts> articles) {
        this.roles = roles;
        this.articles = articles;
    }

    /** Masking every text takes longer than anything else about an unchanged folder, so it is done side by side. */
    public FolderTexts next(Knowledge knowledge) {
        List<Role> newRoles = knowledge.catalogue().roles();
        boolean sameMask = newRoles.equals(roles);
        Map<String, List<Passage>> passages = knowledge.passages().stream()
                .collect(Collectors.groupingBy(
                        passage -> passage.article().id(), LinkedHashMap::new, Collectors.toList()));
        Map<String, ArticleTexts> next = passages.entrySet().parallelStream()
                .map(article -> sameMask && isKnown(article.getKey(), article.getValue())
                        ? articles.get(article.getKey())
                        : ArticleTexts.of(article.getValue(), knowledge.catalogue()))
                .collect(Collectors.toMap(ArticleTexts::id, Function.identity()));
        return new FolderTexts(newRoles, next);
    }

    private boolean isKnown(String id, List<Passage> passages) {
        return articles.containsKey(id) && articles.get(id).passages().equals(passages);
    }

    public Map<String, ArticleTexts> articles() {
        return articles;
    }

    /** The keys of all texts that are embedded. */
    public Set<String> keys(RoleCatalogue catalogue) {
        return articles.values().stream()
                .flatMap(article -> article.passages().stream())
                .flatMap(passage -> PassageTexts.of(passage, catalogue).all().stream())
                .map(text -> EmbeddedText.of(text).key())
                .collect(Collectors.toSet());
    }

    public int texts() {
        return articles.values().stream().mapToInt(ArticleTexts::texts).sum();
    }
}
