package dev.waymark.llm;

import java.io.IOException;

/** A model's reply is longer than any answer. */
final class EndlessException extends IOException {
    EndlessException(long bytes) {
        super("the reply has more than " + bytes + " bytes");
    }
}
