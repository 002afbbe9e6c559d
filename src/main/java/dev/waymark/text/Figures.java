package dev.waymark.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds figures in a text: amounts of money, shares and large numbers; and numbers of any kind. */
public final class Figures {
    private static final Pattern FIGURE = Pattern.compile("[$£€]\\s?\\d[\\d.,]*\\d(\\s?(k|million|billion)\\b)?"
            + "|\\d[\\d.,]*\\s?(%|per ?cent\\b)|\\b\\d{1,3}(,\\d{3})+\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private static final Pattern NUMBER = Pattern.compile("(?i)\\d|\\b(two|three|four|five|six|seven|eight|nine|ten"
            + "|twelve|twenty|hundred|thousand|million|half|third|quarter)\\b");

    private Figures() {}

    /** Amounts, shares and large numbers, not years; written alike: "11 percent" is "11%". */
    public static Set<String> in(String text) {
        if (!hasDigit(text)) {
            return Set.of();
        }
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .map(figure -> figure.replaceAll("per ?cent", "%").replaceAll("[\\s$£€]", ""))
                .collect(Collectors.toSet());
    }

    /** Most texts have none, and need no pattern. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text names a year. */
    public static boolean isDated(String text) {
        return YEAR.matcher(text).find();
    }

    /** Whether a text says how many, how much or when, in digits or words. */
    public static boolean hasNumber(String text) {
        return NUMBER.matcher(text).find();
    }
}
