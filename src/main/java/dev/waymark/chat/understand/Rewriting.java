package dev.waymark.chat.understand;

import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which stretches are replaced, the first of two that overlap. */
final class Rewriting {
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(an?) $");

    private record Replacement(Offsets offsets, String text) {}

    private final String text;
    private final Map<Integer, Replacement> replacements = new TreeMap<>();

    Rewriting(String text) {
        this.text = text;
    }

    void replace(Offsets offsets, String by) {
        boolean taken = replacements.values().stream()
                .anyMatch(earlier -> earlier.offsets().overlaps(offsets));
        if (!taken) {
            replacements.put(offsets.start(), new Replacement(offsets, by));
        }
    }

    /** Replaces a word or name, and the "a" or "an" before it by the one that goes with the new. */
    void replaceNoun(Offsets offsets, String by) {
        replace(offsets, by);
        Matcher article = ARTICLE.matcher(text.substring(0, offsets.start()));
        if (article.find()) {
            replace(new Offsets(article.start(1), article.end(1)), Role.article(by));
        }
    }

    /** The text with all replacements. */
    String rewritten() {
        StringBuilder rewritten = new StringBuilder();
        int from = 0;
        for (Replacement replacement : replacements.values()) {
            rewritten.append(text, from, replacement.offsets().start()).append(replacement.text());
            from = replacement.offsets().end();
        }
        return rewritten.append(text.substring(from)).toString();
    }
}
