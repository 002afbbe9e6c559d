package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import java.util.Optional;

/** Finds passages by words and by meaning in what is served now. */
public interface PassageIndex {
    /**
     * @throws NotIndexedException while nothing is served
     */
    Ranking search(Query query);

    /**
     * What is being served; empty while the folder is being indexed for the first time, or again for want of an index that
     * can be searched meanwhile.
     */
    Optional<Knowledge> served();

    /** How far it is with the folder's newest state. */
    default Indexing indexing() {
        return Indexing.NONE;
    }
}
