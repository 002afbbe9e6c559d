package dev.waymark.chat.understand;

import dev.waymark.text.Offsets;
import java.util.Map;
import java.util.TreeMap;

/** Replaces stretches of a text, the first of two that overlap. */
final class Rewriting {
    private record Replacement(Offsets offsets, String text) {}

    private final Map<Integer, Replacement> replacements = new TreeMap<>();

    void replace(Offsets offsets, String text) {
        boolean taken = replacements.values().stream()
                .anyMatch(earlier -> earlier.offsets().overlaps(offsets));
        if (!taken) {
            replacements.put(offsets.start(), new Replacement(offsets, text));
        }
    }

    String of(String text) {
        StringBuilder rewritten = new StringBuilder();
        int from = 0;
        for (Replacement replacement : replacements.values()) {
            rewritten.append(text, from, replacement.offsets().start()).append(replacement.text());
            from = replacement.offsets().end();
        }
        return rewritten.append(text.substring(from)).toString();
    }
}
