package dev.waymark.answer.generate;

import dev.waymark.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a sentence in another language can be what an English one says: what is the same in both must be there. */
final class TranslatedSentence {
    private static final Pattern FIGURE =
            Pattern.compile("\\p{Nd}+(?:[.,'’\\s\\u00a0\\u202f]\\p{Nd}{3})*(?:[.,]\\p{Nd}+)?");

    /** Names that no language changes: with a capital or sign inside, or a digit. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{Nd}])"
                    + "(?=\\p{IsLatin}*(?:\\p{Ll}\\p{Lu}|\\p{Lu}{3}|\\p{IsLatin}[*+#/]|\\p{IsLatin}\\p{Nd}))[\\p{IsLatin}\\p{Nd}*+#/]+");

    /** Addresses, markup and characters that nobody sees. */
    private static final Pattern FOREIGN_MATTER = Pattern.compile(
            "(?i)https?:|www\\.|@\\p{L}|</?\\p{L}|]\\(|[\\p{Cc}\\p{Co}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Chinese takes a third of the letters, German a third more. */
    private static final double SHORTEST = 0.15;

    private static final double LONGEST = 3;

    private TranslatedSentence() {}

    /**
     * Whether it says the same, as far as can be told without knowing the language, and says it in another one: an English
     * sentence that is not the proved one is no translation.
     *
     * @param language a code of two letters
     */
    static boolean keeps(String english, String translated, String language) {
        double longer = (double) translated.length() / english.length();
        return Language.foreign(translated).isPresent()
                && longer >= SHORTEST
                && longer <= LONGEST
                && !FOREIGN_MATTER.matcher(translated).find()
                && Denials.agree(english, translated, language)
                && figures(english).equals(figures(translated))
                && names(translated).containsAll(names(english))
                && names(english).containsAll(names(translated));
    }

    /** Their digits alone: every language has its own signs between them, and some have their own digits. */
    private static List<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> digits(found.group()))
                .sorted()
                .toList();
    }

    private static String digits(String figure) {
        var digits = new StringBuilder();
        figure.codePoints()
                .map(Character::getNumericValue)
                .filter(value -> value >= 0)
                .forEach(digits::append);
        return digits.toString();
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }
}
