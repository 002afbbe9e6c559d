package dev.waymark.channel.slack.talk;

import dev.waymark.chat.receipt.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said in front of an answer whose sources have changed. */
final class RetractionNote {
    private RetractionNote() {}

    /** Names the sources by their numbers; empty when all stand. */
    static String of(Map<Integer, Standing> fallen) {
        List<String> sentences = new ArrayList<>();
        String changed = numbers(fallen, Standing.CHANGED);
        if (!changed.isEmpty()) {
            sentences.add("The articles have changed since, and no longer say what is quoted as " + changed + ".");
        }
        String withdrawn = numbers(fallen, Standing.WITHDRAWN);
        if (!withdrawn.isEmpty()) {
            sentences.add("No longer there is what is quoted as " + withdrawn + ": its article was taken away.");
        }
        return String.join(" ", sentences);
    }

    private static String numbers(Map<Integer, Standing> fallen, Standing standing) {
        return fallen.entrySet().stream()
                .filter(citation -> citation.getValue() == standing)
                .map(Map.Entry::getKey)
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
