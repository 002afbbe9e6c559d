package dev.waymark.answer.generate;

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

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|@\\p{L}");

    /** Chinese takes a third of the letters, German a third more. */
    private static final double SHORTEST = 0.15;

    private static final double LONGEST = 3;

    private TranslatedSentence() {}

    static boolean keeps(String english, String translated) {
        double longer = (double) translated.length() / english.length();
        return !translated.equalsIgnoreCase(english)
                && longer >= SHORTEST
                && longer <= LONGEST
                && !ADDRESS.matcher(translated).find()
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
