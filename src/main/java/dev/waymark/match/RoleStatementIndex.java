package dev.waymark.match;

import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.KeptVectors;
import dev.waymark.search.ServingListener;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Has what is stated about each role embedded for adverts, and reads it for the first that comes. What goes from the
 * articles is gone at once; what is new follows when it is embedded, soon after questions find it.
 */
@Component
public final class RoleStatementIndex implements ServingListener {
    private final Coverages coverages;
    private final ThingIndex things;
    private Map<String, float[]> known = Map.of();
    private volatile Optional<SingletonSupplier<RoleStatements>> newest = Optional.empty();

    public RoleStatementIndex(Coverages coverages, ThingIndex things) {
        this.coverages = coverages;
        this.things = things;
    }

    @Override
    public void beforeServing(Knowledge knowledge) {
        if (newest.isPresent()) {
            newest = Optional.of(statements(knowledge));
        }
    }

    @Override
    public void afterServing(Knowledge knowledge, KeptVectors vectors) {
        List<String> texts =
                telling(knowledge).stream().map(TellingStatement::text).toList();
        vectors.of(texts).ifPresent(found -> {
            known = found;
            newest = Optional.of(statements(knowledge));
        });
    }

    /** Of the state that is served; empty until the first one is embedded. */
    Optional<RoleStatements> statements() {
        return newest.map(SingletonSupplier::obtain);
    }

    private List<TellingStatement> telling(Knowledge knowledge) {
        return TellingStatement.of(coverages.of(knowledge), knowledge.catalogue());
    }

    private SingletonSupplier<RoleStatements> statements(Knowledge knowledge) {
        Map<String, float[]> vectors = known;
        return SingletonSupplier.of(() -> RoleStatements.of(telling(knowledge), vectors, things.of(knowledge)));
    }
}
