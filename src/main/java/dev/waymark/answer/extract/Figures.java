package dev.waymark.answer.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds amounts of money, shares and large numbers; a year is none. */
public final class Figures {
    private static final Pattern FIGURE = Pattern.compile("[$£€]\\s?\\d[\\d.,]*\\d(\\s?(k|million|billion)\\b)?"
            + "|\\d[\\d.,]*\\s?(%|per ?cent\\b)|\\b\\d{1,3}(,\\d{3})+\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private Figures() {}

    /** Written alike: "11 percent" is "11%". */
    public static Set<String> in(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .map(figure -> figure.replaceAll("per ?cent", "%").replaceAll("[\\s$£€]", ""))
                .collect(Collectors.toSet());
    }

    /** Whether a text names a year. */
    public static boolean isDated(String text) {
        return YEAR.matcher(text).find();
    }
}
