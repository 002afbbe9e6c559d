package dev.waymark.evaluation;

import dev.waymark.evaluation.GroundedPair.Cited;
import dev.waymark.evaluation.GroundedPair.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Makes each faithful sentence false in one way, so that every way has its share. */
final class FalseSentences {
    private static final int EACH = 60;
    private static final int TURNED = 40;

    /** What becomes of a pair. */
    private record Change(String text, List<Cited> cited) {}

    private final List<GroundedPair> faithful;
    private final Random random;
    private final Set<String> used = new HashSet<>();
    private final List<GroundedPair> pairs = new ArrayList<>();

    private FalseSentences(List<GroundedPair> faithful, Random random) {
        this.faithful = faithful;
        this.random = random;
    }

    /** The rarest occasions first; nearly every sentence can be negated, and many could be turned besides. */
    static List<GroundedPair> of(List<GroundedPair> faithful, Mutations mutations, Random random) {
        var sentences = new FalseSentences(faithful, random);
        sentences.make(Kind.FIGURE_CHANGED, EACH, in(mutations::figure));
        sentences.make(Kind.NAME_SWAPPED, EACH, in(mutations::name));
        sentences.make(
                Kind.CITATION_MOVED,
                EACH,
                pair -> mutations.citation(pair).map(near -> new Change(pair.text(), List.of(near))));
        sentences.make(Kind.ROLE_SWAPPED, EACH, in(mutations::role));
        sentences.used.clear();
        sentences.make(Kind.NEGATED, EACH, in(mutations::negation));
        sentences.used.clear();
        sentences.make(Kind.DIRECTION_TURNED, TURNED, in(mutations::direction));
        return sentences.pairs;
    }

    private static Function<GroundedPair, Optional<Change>> in(Function<GroundedPair, Optional<String>> wording) {
        return pair -> wording.apply(pair).map(text -> new Change(text, pair.cited()));
    }

    private void make(Kind kind, int count, Function<GroundedPair, Optional<Change>> change) {
        List<GroundedPair> shuffled = new ArrayList<>(faithful);
        Collections.shuffle(shuffled, random);
        int made = 0;
        for (GroundedPair pair : shuffled) {
            if (made < count && !used.contains(pair.id())) {
                Optional<Change> changed = change.apply(pair);
                if (changed.isPresent()) {
                    used.add(pair.id());
                    made++;
                    add(kind, made, pair, changed.get());
                }
            }
        }
    }

    private void add(Kind kind, int number, GroundedPair pair, Change changed) {
        String id = kind.words().replace(' ', '-') + "-" + number;
        pairs.add(new GroundedPair(id, pair.half(), kind, pair.id(), changed.text(), changed.cited()));
    }
}
