package dev.waymark.evaluation;

/** Thrown when a question set cannot be asked; the message is a sentence for the person at the command line. */
final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
