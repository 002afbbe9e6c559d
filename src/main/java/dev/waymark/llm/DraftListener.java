package dev.waymark.llm;

/** Hears of a text while it is being written. */
@FunctionalInterface
public interface DraftListener {
    /** Wants all of it. */
    DraftListener ALL = _ -> true;

    /** The next few letters; false when no more is wanted. */
    boolean written(String piece);
}
