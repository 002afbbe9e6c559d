package dev.waymark.answer.generate;

import dev.waymark.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether a translation denies where its original does, and nowhere else. */
final class Denials {
    private record Yaml(String english, String perhaps, Map<String, String> words, Map<String, String> parts) {}

    private static final Yaml YAML = WordLists.read(Denials.class, "denials.yaml", Yaml.class);
    private static final Pattern ENGLISH = words(YAML.english);
    private static final Pattern PERHAPS = words(YAML.english + "|" + YAML.perhaps);
    private static final Map<String, Pattern> WORDS = new HashMap<>();
    private static final Map<String, Pattern> PARTS = new HashMap<>();

    static {
        YAML.words.forEach((language, words) -> WORDS.put(language, words(words)));
        YAML.parts.forEach((language, parts) -> PARTS.put(language, Pattern.compile(parts)));
    }

    private Denials() {}

    /**
     * Whether both deny or both don't, as far as words tell.
     *
     * @param language of the translation, a code of two letters; in one that is not known no denial counts as kept
     */
    static boolean agree(String english, String translated, String language) {
        boolean denied = ENGLISH.matcher(english).find();
        Pattern words = WORDS.get(language);
        if (words == null) {
            Pattern parts = PARTS.get(language);
            return !denied || (parts != null && parts.matcher(translated).find());
        }
        boolean denies = words.matcher(translated).find();
        return denied ? denies : !denies || PERHAPS.matcher(english).find();
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:" + words + ")(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
