package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;

/** Is told of each state of the knowledge, so that what is derived from it waits for no question. */
public interface ServingListener {
    /** Called on the thread that indexes; the state is served when all listeners have returned. */
    default void beforeServing(Knowledge knowledge) {}

    /**
     * Called on the same thread once all of a folder's state is served, for what takes more vectors than a search does. A
     * newer state waits until all listeners have returned.
     */
    default void afterServing(Knowledge knowledge, KeptVectors vectors) {}
}
