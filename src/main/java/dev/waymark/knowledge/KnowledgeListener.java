package dev.waymark.knowledge;

/** Is told of every new state of the knowledge folder, in order, never twice at once. */
public interface KnowledgeListener {
    /**
     * Called once after the first reading, then after each change. May take long; while it runs, newer states
     * replace each other, and the newest is passed on next.
     *
     * @param outdated tells whether a newer state waits, so that long work can stop early in its favour
     */
    void changed(Knowledge knowledge, java.util.function.BooleanSupplier outdated);

    /** Whether it has articles left from an earlier run; asked before it is told of anything. */
    default boolean hasArticlesLeft() {
        return false;
    }
}
