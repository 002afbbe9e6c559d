package dev.waymark.answer.ground;

import dev.waymark.coverage.Evidence;
import java.util.List;

/** What becomes of a sentence. */
public sealed interface Checked {
    /**
     * It stands.
     *
     * @param by the statements that it rests on, at least one
     */
    record Supported(List<Evidence> by) implements Checked {
        public Supported {
            if (by.isEmpty()) {
                throw new IllegalArgumentException("a sentence rests on at least one statement");
            }
            by = List.copyOf(by);
        }
    }

    /**
     * It goes.
     *
     * @param detail the word or figure at fault, empty where it is the whole sentence
     */
    record Refused(Fault fault, String detail) implements Checked {}
}
