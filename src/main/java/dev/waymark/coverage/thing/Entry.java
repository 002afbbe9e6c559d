package dev.waymark.coverage.thing;

import dev.waymark.text.Word;
import java.util.List;
import java.util.Set;

/**
 * A thing as it is looked for.
 *
 * @param keys of the words of one spelling
 * @param written every way in which a proper name is written; empty for common words
 */
record Entry(Thing thing, List<String> keys, Set<String> written) {
    boolean isProper() {
        return !written.isEmpty();
    }

    /** Proper names are what they are; common words are inflected. */
    String key(Word word) {
        return isProper() ? word.lower() : ThingWording.stem(word);
    }
}
