package dev.waymark.knowledge.office;

/** Thrown when there is more in a document than in any article; unchecked, for it passes through the library. */
final class TooLargeException extends RuntimeException {
    TooLargeException() {
        super("The document holds more than an article may; expected a smaller one.");
    }
}
