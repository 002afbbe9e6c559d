package dev.waymark.llm;

/** What came of a prompt. */
public sealed interface Completion {
    /** All that the model had to say. */
    record Whole(String text) implements Completion {}

    /** The listener wanted no more. */
    record Stopped() implements Completion {}

    /** Nothing, or less than all of it. */
    record Failed(Trouble trouble) implements Completion {}
}
