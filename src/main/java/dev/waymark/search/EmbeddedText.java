package dev.waymark.search;

/**
 * A text that is embedded.
 *
 * @param key the text's fingerprint
 */
record EmbeddedText(String key, String text) {
    static EmbeddedText of(String text) {
        return new EmbeddedText(Fingerprint.of(text), text);
    }
}
