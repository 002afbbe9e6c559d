package dev.waymark.text;

/**
 * A word of a text.
 *
 * @param text as written, without a possessive ending
 * @param lower in lower case, typographic apostrophes made plain
 */
public record Word(String text, String lower, Offsets offsets) {
    /** What its inflections share, equal for words that are forms of each other. */
    public String stem() {
        return Words.stem(lower);
    }

    /** Two or more letters, all capitals: an abbreviation where the text around is not. */
    public boolean isCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT)) && !text.equals(lower);
    }
}
