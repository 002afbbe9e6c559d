package dev.waymark.knowledge.quarantine;

import dev.waymark.text.Phrase;
import dev.waymark.text.WordLists;
import dev.waymark.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and phrases of {@code quarantine.yaml}.
 *
 * @param talks stems
 * @param hollow stems
 * @param errands as they are written, as are transforms, nouns and tellings
 */
record Wording(
        List<Phrase> orders,
        List<Phrase> tips,
        Set<String> talks,
        Phrase letters,
        Set<String> transforms,
        Set<String> errands,
        Set<String> nouns,
        Set<String> tellings,
        Set<String> hollow,
        Phrase codeOrder) {
    static final Wording BUILT_IN = read();

    private record Yaml(
            Map<String, List<String>> words,
            List<String> orders,
            List<String> tips,
            List<String> talks,
            List<String> letters,
            List<String> transforms,
            List<String> errands,
            List<String> nouns,
            List<String> tellings,
            List<String> hollow,
            List<String> code,
            List<String> following) {}

    private static Wording read() {
        Yaml yaml = WordLists.read(Wording.class, "quarantine.yaml", Yaml.class);
        return new Wording(
                yaml.orders.stream()
                        .map(phrase -> Phrase.of(phrase, yaml.words))
                        .toList(),
                yaml.tips.stream().map(phrase -> Phrase.of(phrase, yaml.words)).toList(),
                stems(yaml.talks),
                Phrase.of("LETTERS", Map.of("LETTERS", yaml.letters)),
                Set.copyOf(yaml.transforms),
                Set.copyOf(yaml.errands),
                Set.copyOf(yaml.nouns),
                Set.copyOf(yaml.tellings),
                stems(yaml.hollow),
                Phrase.of("FOLLOWING .. CODE", Map.of("FOLLOWING", yaml.following, "CODE", yaml.code)));
    }

    private static Set<String> stems(List<String> words) {
        return words.stream()
                .flatMap(word -> Words.of(word).stream())
                .map(word -> word.stem())
                .collect(Collectors.toUnmodifiableSet());
    }
}
