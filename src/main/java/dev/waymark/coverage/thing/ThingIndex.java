package dev.waymark.coverage.thing;

import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.ArticleThings.Naming;
import dev.waymark.coverage.thing.Vocabulary.Named;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Source;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.search.KeptVectors;
import dev.waymark.search.ServingListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the things of each state of the knowledge: of the first soon after it is served, of others before. Articles that
 * did not change stay as read.
 */
@Component
public final class ThingIndex implements ServingListener {
    /** The state that is served, and the one before: a question that began with it may still be under way. */
    private static final int REMEMBERED = 2;

    private static final int HEAD_START_SECONDS = 5;

    private record Indexed(Knowledge knowledge, Things things) {
        /** A state is replaced as a whole, so that the same state is the same object. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Knowledge other) {
            return knowledge == other;
        }
    }

    /** What was read of an article, as long as it stays as it is. */
    private record Read<T>(List<Evidence> article, List<T> found) {
        /** Coverage gives the same list for an article as long as the article stays as it is. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<Evidence> other) {
            return article == other;
        }
    }

    private final Coverages coverages;
    private final SingletonSupplier<ThingWording> wording = SingletonSupplier.of(ThingWording::builtIn);
    private Map<String, Read<Named>> enumerated = Map.of();
    private Map<String, Read<String>> plain = Map.of();
    private Map<String, Read<Naming>> named = Map.of();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private volatile List<Indexed> newestFirst = List.of();

    public ThingIndex(Coverages coverages) {
        this.coverages = coverages;
    }

    /** No answer needs things, so that the first state's wait. */
    @Override
    public void beforeServing(Knowledge knowledge) {
        if (!newestFirst.isEmpty()) {
            of(knowledge);
        }
    }

    /** The first questions after a start have the processor for themselves; whoever asks for things has them at once. */
    @Override
    public void afterServing(Knowledge knowledge, KeptVectors vectors) {
        if (newestFirst.isEmpty()) {
            CompletableFuture.delayedExecutor(HEAD_START_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> first(knowledge));
        }
    }

    private void first(Knowledge knowledge) {
        if (newestFirst.isEmpty()) {
            of(knowledge);
        }
    }

    /** The things of a state of the knowledge. */
    public Things of(Knowledge knowledge) {
        return known(knowledge).orElseGet(() -> index(knowledge));
    }

    private Optional<Things> known(Knowledge knowledge) {
        return newestFirst.stream()
                .filter(indexed -> indexed.isOf(knowledge))
                .map(Indexed::things)
                .findFirst();
    }

    private synchronized Things index(Knowledge knowledge) {
        return known(knowledge).orElseGet(() -> {
            List<List<Naming>> naming = named(knowledge);
            Things things = new Things(vocabulary.orElseThrow(), found(plain), naming);
            List<Indexed> newer = new ArrayList<>(newestFirst);
            newer.addFirst(new Indexed(knowledge, things));
            newestFirst = newer.stream().limit(REMEMBERED).toList();
            return things;
        });
    }

    private List<List<Naming>> named(Knowledge knowledge) {
        List<List<Evidence>> articles = coverages.of(knowledge).articles();
        RoleCatalogue catalogue = knowledge.catalogue();
        enumerated =
                all(articles, enumerated, article -> ArticleThings.enumerated(article, catalogue, wording.obtain()));
        plain = all(articles, plain, ArticleThings::plainWords);
        Set<Named> all = found(enumerated);
        Optional<Vocabulary> same = vocabulary.filter(before -> before.isOf(all));
        Vocabulary now =
                same.orElseGet(() -> new Vocabulary(wording.obtain(), all, publishers(knowledge), found(plain)));
        named = all(
                articles, same.isPresent() ? named : Map.of(), article -> ArticleThings.named(article, catalogue, now));
        vocabulary = Optional.of(now);
        return named.values().stream().map(Read::found).toList();
    }

    /** In the order of the articles. */
    private static <T> Map<String, Read<T>> all(
            List<List<Evidence>> articles, Map<String, Read<T>> before, Function<List<Evidence>, List<T>> reading) {
        List<Read<T>> read = articles.parallelStream()
                .map(article -> read(article, before, reading))
                .toList();
        Map<String, Read<T>> byId = new LinkedHashMap<>();
        read.forEach(one -> byId.put(id(one.article()), one));
        return byId;
    }

    private static <T> Read<T> read(
            List<Evidence> article, Map<String, Read<T>> before, Function<List<Evidence>, List<T>> reading) {
        Read<T> known = before.get(id(article));
        return known != null && known.isOf(article) ? known : new Read<>(article, reading.apply(article));
    }

    private static String id(List<Evidence> article) {
        return article.getFirst().article().id();
    }

    private static <T> Set<T> found(Map<String, Read<T>> articles) {
        return articles.values().stream()
                .flatMap(article -> article.found().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> publishers(Knowledge knowledge) {
        Set<String> publishers = new HashSet<>();
        for (Article article : knowledge.articles()) {
            add(article.publisher(), publishers);
            article.sources().stream().map(Source::publisher).forEach(publisher -> add(publisher, publishers));
        }
        return publishers;
    }

    private static void add(@Nullable String publisher, Set<String> publishers) {
        if (publisher != null) {
            publishers.add(ThingWording.lower(publisher));
        }
    }
}
