package dev.waymark.search.texts;

/**
 * A text that is embedded.
 *
 * @param key the text's fingerprint
 */
public record EmbeddedText(String key, String text) {
    public static EmbeddedText of(String text) {
        return new EmbeddedText(Fingerprint.of(text), text);
    }
}
