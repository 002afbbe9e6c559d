package dev.waymark.chat.understand;

import dev.waymark.text.Phrase;
import dev.waymark.text.PhraseText;
import dev.waymark.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sees demands that no source could answer rightly: to drop the rules, to show the workings or other people's data, to
 * harm, to discriminate; their wording is in {@code safety.yaml}. What is written in a message is never obeyed anyway; this
 * decides what the refusal says.
 */
final class Safety {
    private record Yaml(Map<String, List<String>> words, List<String> demands) {}

    private static final List<Phrase> DEMANDS = demands(WordLists.read(Safety.class, "safety.yaml", Yaml.class));

    /** A message that gives the word to somebody else. */
    private static final Pattern SPEAKER =
            Pattern.compile("^\\s*(?:(?:system|assistant|developer|admin|administrator|root)"
                    + "(?: (?:message|prompt|note|override|command))?\\s*:|#{2,}\\s*(?:system|instructions?|assistant)\\b"
                    + "|\\[/?(?:system|inst|assistant)]|<\\|?/?(?:im_start|system|assistant|s)\\b[^>]*>)");

    private Safety() {}

    static boolean isUnsafe(String message) {
        String plain = message.toLowerCase(Locale.ROOT).replaceAll("[’‘]", "'").replaceAll("\\s+", " ");
        var text = PhraseText.of(plain);
        return SPEAKER.matcher(plain).find() || DEMANDS.stream().anyMatch(demand -> demand.isIn(text));
    }

    private static List<Phrase> demands(Yaml yaml) {
        return yaml.demands.stream()
                .map(demand -> Phrase.of(demand, yaml.words))
                .toList();
    }
}
