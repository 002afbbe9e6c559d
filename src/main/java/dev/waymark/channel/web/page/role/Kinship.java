package dev.waymark.channel.web.page.role;

import dev.waymark.coverage.Coverage;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the roles that the articles tell of are near to each other, and likely to be compared. */
public final class Kinship {
    private static final int MOST = 5;

    private final Knowledge knowledge;
    private final Coverage coverage;

    public Kinship(Knowledge knowledge, Coverage coverage) {
        this.knowledge = knowledge;
        this.coverage = coverage;
    }

    /** The nearest first: as the catalogue has them, or else those that share most articles. */
    List<Role> similar(Role role) {
        List<Role> related = role.related().stream()
                .flatMap(id -> knowledge.catalogue().role(id).stream())
                .filter(coverage.roles()::contains)
                .limit(MOST)
                .toList();
        return related.isEmpty() ? inTheSameArticles(role) : related;
    }

    /** What a role is likely to be compared with: first what articles set beside it. */
    List<List<Role>> comparisons(Role role) {
        Stream<Role> set = comparedByArticles()
                .filter(pair -> pair.contains(role))
                .flatMap(List::stream)
                .filter(other -> !other.equals(role));
        return Stream.concat(set, similar(role).stream())
                .distinct()
                .limit(MOST)
                .map(other -> List.of(role, other))
                .toList();
    }

    /** The pairs that articles compare, or else one that is near. */
    public List<List<Role>> comparisons() {
        List<List<Role>> pairs = comparedByArticles().distinct().limit(MOST).toList();
        return pairs.isEmpty()
                ? coverage.roles().stream()
                        .flatMap(role -> comparisons(role).stream())
                        .limit(1)
                        .toList()
                : pairs;
    }

    /** An article on two roles compares them. */
    private Stream<List<Role>> comparedByArticles() {
        return knowledge.articles().stream().map(this::subjects).filter(roles -> roles.size() == 2);
    }

    private List<Role> subjects(Article article) {
        Set<Role> roles = new LinkedHashSet<>();
        article.roles().stream()
                .flatMap(name -> knowledge.catalogue().named(name).stream())
                .filter(coverage.roles()::contains)
                .forEach(roles::add);
        return new ArrayList<>(roles);
    }

    private List<Role> inTheSameArticles(Role role) {
        return coverage.roles().stream()
                .filter(other -> !other.equals(role) && shared(role, other) > 0)
                .sorted(Comparator.comparingLong((Role other) -> -shared(role, other)))
                .limit(MOST)
                .toList();
    }

    private long shared(Role one, Role other) {
        return knowledge.articles().stream()
                .map(Article::id)
                .filter(id -> coverage.tellsOf(one, id) && coverage.tellsOf(other, id))
                .count();
    }
}
