package dev.waymark.chat.understand;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.text.Word;
import dev.waymark.text.WordLists;
import dev.waymark.text.Words;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that people wrap a question in, and short forms for common words; which they are is in {@code furniture.yaml}. */
final class Furniture {
    private record Yaml(
            String words, @JsonProperty("short-forms") Map<String, String> shortForms) {}

    private static final Yaml YAML = WordLists.read(Furniture.class, "furniture.yaml", Yaml.class);
    private static final Set<String> STEMS = stems(YAML.words);
    private static final Map<String, String> SHORT_FORMS = Map.copyOf(YAML.shortForms);

    private Furniture() {}

    /** A noun made of such a verb says something again: "thinking" is no "think". */
    static boolean isFurniture(Word word) {
        if (word.text().equals("R")) {
            return false;
        }
        boolean noun = word.lower().endsWith("ing") || word.lower().matches(".*ments?");
        return STEMS.contains(word.lower()) || (STEMS.contains(word.stem()) && !noun);
    }

    /** The common word that a short form in lower case stands for, or the word itself. */
    static String writtenOut(String lower) {
        return SHORT_FORMS.getOrDefault(lower, lower);
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .flatMap(word -> Stream.of(word, Words.stem(word)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
