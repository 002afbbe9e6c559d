package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;

/** Is told of each state of the knowledge before it is served, so that what is derived from it waits for no question. */
public interface ServingListener {
    /** Called on the thread that indexes; the state is served when all listeners have returned. */
    void beforeServing(Knowledge knowledge);
}
