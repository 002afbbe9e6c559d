package dev.waymark.channel.web.page;

import dev.waymark.knowledge.Knowledge;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows from a state of the knowledge: worked out when it is first needed, and kept until the next state. */
public final class EachState<T> {
    private record Known<T>(Knowledge knowledge, T value) {
        /** A state is replaced as a whole, so that the same state is the same object. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Knowledge other) {
            return knowledge == other;
        }
    }

    private final Function<Knowledge, T> following;
    private volatile @Nullable Known<T> newest;

    public EachState(Function<Knowledge, T> following) {
        this.following = following;
    }

    /** The same for one state, even if two that need it first at once work it out twice. */
    public T of(Knowledge knowledge) {
        Known<T> known = newest;
        if (known == null || !known.isOf(knowledge)) {
            known = new Known<>(knowledge, following.apply(knowledge));
            newest = known;
        }
        return known.value();
    }
}
