package dev.waymark.chat.ledger;

import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.Turn;
import java.util.List;

/**
 * The turns that are kept, for those who look after the sources. Each call reads a bounded part of them; whatever can't be
 * read now throws a {@link dev.waymark.chat.store.StoreUnavailableException}.
 */
public interface Ledger {
    /** The latest turns, newest first; those that an earlier version kept without a digest are passed over. */
    List<Digest> latest(int most);

    /** Turns by their ids, in the order of the ids; those no longer kept are left out. */
    List<Turn> turns(List<String> turnIds);

    /** The latest feedback of a kind, newest first. */
    List<Rated> rated(Rating rating, int most);
}
