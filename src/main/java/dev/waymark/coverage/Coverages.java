package dev.waymark.coverage;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.search.ServingListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Maps each state of the knowledge before it is served; of articles that did not change nothing is read again. */
@Component
public final class Coverages implements ServingListener {
    /** The state that is served, and the one before: a question that began with it may still be under way. */
    private static final int REMEMBERED = 2;

    private record Mapped(Knowledge knowledge, Coverage coverage) {
        /** A state is replaced as a whole, so that the same state is the same object. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Knowledge other) {
            return knowledge == other;
        }
    }

    private final AspectWording wording;
    private List<Role> roles = List.of();
    private Map<String, ArticleCoverage> articles = Map.of();
    private volatile List<Mapped> newestFirst = List.of();

    public Coverages(AspectWording wording) {
        this.wording = wording;
    }

    @Override
    public void beforeServing(Knowledge knowledge) {
        of(knowledge);
    }

    /** The coverage of a state of the knowledge. */
    public Coverage of(Knowledge knowledge) {
        return known(knowledge).orElseGet(() -> map(knowledge));
    }

    private Optional<Coverage> known(Knowledge knowledge) {
        return newestFirst.stream()
                .filter(mapped -> mapped.isOf(knowledge))
                .map(Mapped::coverage)
                .findFirst();
    }

    private synchronized Coverage map(Knowledge knowledge) {
        return known(knowledge).orElseGet(() -> {
            Mapped mapped = new Mapped(knowledge, new Coverage(knowledge, articles(knowledge)));
            List<Mapped> newer = new ArrayList<>(newestFirst);
            newer.addFirst(mapped);
            newestFirst = newer.stream().limit(REMEMBERED).toList();
            return mapped.coverage();
        });
    }

    /** In the order of the knowledge. */
    private List<ArticleCoverage> articles(Knowledge knowledge) {
        Map<String, List<Passage>> passages = knowledge.passages().stream()
                .collect(Collectors.groupingBy(
                        passage -> passage.article().id(), LinkedHashMap::new, Collectors.toList()));
        // Names of roles are left out of what is compared, so that new ones change every article.
        boolean sameNames = knowledge.catalogue().roles().equals(roles);
        Map<String, ArticleCoverage> before = sameNames ? articles : Map.of();
        List<ArticleCoverage> covered = passages.values().parallelStream()
                .map(article -> covered(article, before, knowledge))
                .toList();
        roles = knowledge.catalogue().roles();
        articles = covered.stream().collect(Collectors.toMap(ArticleCoverage::id, Function.identity()));
        return covered;
    }

    private ArticleCoverage covered(List<Passage> article, Map<String, ArticleCoverage> before, Knowledge knowledge) {
        ArticleCoverage known = before.get(article.getFirst().article().id());
        return known != null && known.passages().equals(article)
                ? known
                : ArticleCoverage.of(article, wording, knowledge.catalogue());
    }
}
