package dev.waymark.chat.receipt;

import dev.waymark.chat.Turn;
import java.util.Map;

/** Hears when an answer that was given rests on words that its sources no longer say, or say again. */
public interface RetractionListener {
    /**
     * Called in the background, once for each change of what a turn's citations rest on, by one process of those that share
     * a database.
     *
     * @param turn as it was given
     * @param fallen the citations of its answer that no longer stand, by number; none when all stand again
     */
    void retracted(Turn turn, Map<Integer, Standing> fallen);
}
