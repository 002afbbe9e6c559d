package dev.waymark.coverage.thing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text where it enumerates. */
final class Enumeration {
    private static final Pattern PARTS = Pattern.compile("[;:()—–]|(?<=\\s)-(?=\\s)");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*,\\s*(?:(?:and|or|as well as|plus|but also)\\s+)?|\\s+(?:and|or|as well as|plus|and/or|&)\\s+");

    private static final Pattern END = Pattern.compile("[.!?\\s]+$");

    private Enumeration() {}

    /** What stands between colons, semicolons and brackets. */
    static List<String> parts(String text) {
        return Arrays.stream(PARTS.split(text))
                .map(part -> END.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What stands between commas and conjunctions; no-break spaces hold together. */
    static List<String> pieces(String part) {
        return Arrays.stream(BETWEEN.split(part))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    static int words(String piece) {
        return piece.split("[\\s\\u00a0]+").length;
    }
}
