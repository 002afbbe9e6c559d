package dev.waymark.answer.ground;

import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as it stands in a text.
 *
 * @param unit "%", a currency's sign, a span of time in the singular, what a number is the name of, as of a "level 4";
 *     empty for a bare number
 */
record Quantity(double value, String unit, Offsets offsets) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("fifty", 50.0),
            Map.entry("hundred", 100.0),
            Map.entry("second", 2.0),
            Map.entry("third", 3.0),
            Map.entry("fourth", 4.0),
            Map.entry("fifth", 5.0),
            Map.entry("sixth", 6.0));

    private static final Map<String, Double> SHARES =
            Map.of("half", 50.0, "third", 33.0, "quarter", 25.0, "fifth", 20.0, "tenth", 10.0);

    private static final Map<String, Double> SCALES =
            Map.of("k", 1e3, "thousand", 1e3, "million", 1e6, "m", 1e6, "billion", 1e9, "bn", 1e9);

    private static final Pattern FIGURE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.])(?:(level|zone|grade|stage|tier|step)\\s)?([$£€]\\s?)?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)"
                    + "(?:\\s?(k|m|bn)\\b|\\s(thousand|million|billion)\\b)?"
                    + "(\\s?%|\\s?per ?cent\\b)?(?:[\\s-](year|month|week|day|hour|minute)s?\\b)?(?![\\p{L}])");

    private static final Pattern WORD = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(" + String.join("|", WORDS.keySet())
            + ")(?:[\\s-](year|month|week|day|hour|minute)s?)?(?![\\p{L}\\p{N}])");

    private static final Pattern SHARE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:an?|one|the [\\p{L}-]+|[\\p{L}]+-paid|another|lowest|highest)[\\s-](tenth|fifth|quarter|third)"
                    + "(?![\\p{L}])|(?<![\\p{L}])(half)(?![\\p{L}])");

    /** All of a text, in order of their form and place. */
    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        FIGURE.matcher(text).results().forEach(found -> quantities.add(figure(text, found.start())));
        SHARE.matcher(text).results().forEach(found -> {
            String share = found.group(1) == null ? found.group(2) : found.group(1);
            quantities.add(new Quantity(share(share), "%", new Offsets(found.start(), found.end())));
        });
        WORD.matcher(text)
                .results()
                .filter(found -> quantities.stream()
                        .noneMatch(known -> known.offsets().overlaps(new Offsets(found.start(), found.end()))))
                .toList()
                .forEach(found -> quantities.add(new Quantity(
                        WORDS.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), 0.0),
                        found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT),
                        new Offsets(found.start(), found.end()))));
        return quantities;
    }

    boolean isYear() {
        return unit.isEmpty() && value == Math.rint(value) && value >= FIRST_YEAR && value < LAST_YEAR;
    }

    private static double share(String word) {
        return SHARES.getOrDefault(word.toLowerCase(Locale.ROOT), 0.0);
    }

    private static Quantity figure(String text, int start) {
        Matcher found = FIGURE.matcher(text);
        if (!found.find(start)) {
            throw new IllegalArgumentException("no figure at " + start + " of '" + text + "'");
        }
        String scale = found.group(4) == null ? found.group(5) : found.group(4);
        double factor = scale == null ? 1 : SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
        double value = Double.parseDouble(found.group(3).replace(",", "")) * factor;
        return new Quantity(value, unit(found), new Offsets(found.start(), found.end()));
    }

    private static String unit(Matcher found) {
        if (found.group(6) != null) {
            return "%";
        }
        if (found.group(2) != null) {
            return found.group(2).strip();
        }
        String counted = found.group(1) == null ? found.group(7) : found.group(1);
        return counted == null ? "" : counted.toLowerCase(Locale.ROOT);
    }

    /** Whether this figure, as a claim has it, is the other, as a source has it. */
    boolean is(Quantity stated) {
        return Math.abs(value - stated.value) < 1e-9 && isUnitOf(stated);
    }

    /** A span of time may be left unsaid; a share or a currency may not. */
    private boolean isUnitOf(Quantity stated) {
        boolean weighty = isWeighty(unit) || isWeighty(stated.unit);
        return unit.equals(stated.unit) || (!weighty && (unit.isEmpty() || stated.unit.isEmpty()));
    }

    private static boolean isWeighty(String unit) {
        return !unit.isEmpty() && !Character.isLetter(unit.charAt(0));
    }
}
