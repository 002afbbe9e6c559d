package dev.waymark.compare;

import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.util.Arrays;
import java.util.Optional;

/** Compares by knowledge at hand, without an index. */
public final class Comparers {
    private Comparers() {}

    public static Comparer of(Knowledge knowledge) {
        Coverages coverages = new Coverages(AspectWording.builtIn());
        return new Comparer(new Unsearched(knowledge), coverages, new ThingIndex(coverages));
    }

    static Sides sides(Knowledge knowledge, String... names) {
        return new Sides(Arrays.stream(names)
                .map(name -> knowledge.catalogue().named(name).orElseThrow())
                .toList());
    }

    static Sides sides(Role... roles) {
        return new Sides(Arrays.asList(roles));
    }

    private record Unsearched(Knowledge knowledge) implements PassageIndex {
        @Override
        public Ranking search(Query query) {
            throw new AssertionError("a table needs no search");
        }

        @Override
        public Optional<Knowledge> served() {
            return Optional.of(knowledge);
        }
    }
}
