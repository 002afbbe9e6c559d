package dev.waymark.llm;

/** What is configured as a cross-encoder is none. */
final class UnusableCrossEncoderException extends RuntimeException {
    /**
     * @param setting the last part of its name
     * @param expected how it goes on, from "must" to what was found instead
     */
    UnusableCrossEncoderException(String setting, String expected, Throwable cause) {
        super(CrossEncoderSettings.PREFIX + "." + setting + " must " + expected, cause);
    }

    UnusableCrossEncoderException(String setting, String expected) {
        super(CrossEncoderSettings.PREFIX + "." + setting + " must " + expected);
    }
}
