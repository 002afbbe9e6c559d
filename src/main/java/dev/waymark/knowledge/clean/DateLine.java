package dev.waymark.knowledge.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as page furniture writes them; only such as mean one day or month everywhere. */
final class DateLine {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b" + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR + "\\b");
    private static final Pattern MONTH_ONLY = Pattern.compile("(?i)\\b" + MONTH + ",?\\s+" + YEAR + "\\b");
    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "-([01]\\d)-([0-3]\\d)\\b");

    private DateLine() {}

    /** The first date in a line, as ISO writes it. */
    static Optional<String> in(String line) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return Optional.of(iso.group());
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher month = MONTH_ONLY.matcher(line);
        return month.find() ? Optional.of(month.group(2) + "-" + number(month.group(1))) : Optional.empty();
    }

    /** Whether a line holds a date and nothing else of weight. */
    static boolean isAlone(String line) {
        String rest = line;
        for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST, MONTH_ONLY)) {
            rest = pattern.matcher(rest).replaceAll("");
        }
        return !rest.equals(line) && rest.replaceAll("\\W", "").isEmpty();
    }

    private static Optional<String> date(String year, String month, String day) {
        int number = Integer.parseInt(day);
        boolean valid = number >= 1 && number <= 31;
        return valid ? Optional.of("%s-%s-%02d".formatted(year, number(month), number)) : Optional.empty();
    }

    private static String number(String month) {
        return "%02d".formatted(MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
