package dev.waymark.coverage;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.AspectWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the coverage of the knowledge that is served, mapped once for each of its states. */
@Component
public final class Coverages {
    private record Mapped(Knowledge knowledge, Coverage coverage) {
        /** A state is replaced as a whole, so that the same state is the same object. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Knowledge other) {
            return knowledge == other;
        }
    }

    private final AspectWording wording;
    private volatile @Nullable Mapped last;

    public Coverages(AspectWording wording) {
        this.wording = wording;
    }

    /** The coverage of a state of the knowledge. */
    public Coverage of(Knowledge knowledge) {
        Mapped known = last;
        return known != null && known.isOf(knowledge) ? known.coverage() : map(knowledge);
    }

    private synchronized Coverage map(Knowledge knowledge) {
        Mapped known = last;
        if (known != null && known.isOf(knowledge)) {
            return known.coverage();
        }
        Mapped mapped = new Mapped(knowledge, Coverage.of(knowledge, wording));
        last = mapped;
        return mapped.coverage();
    }
}
