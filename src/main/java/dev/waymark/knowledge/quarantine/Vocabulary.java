package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.text.Sentences;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In how many of an article's sentences each word stands: what the article is about, and what only one sentence is. */
final class Vocabulary {
    /** An article of fewer sentences does not show what it is about. */
    private static final int RICH = 4;

    private final Map<String, Integer> sentences = new HashMap<>();
    private int count;

    private Vocabulary() {}

    static Vocabulary of(String title, List<Block> blocks) {
        var vocabulary = new Vocabulary();
        vocabulary.add(title);
        for (Block block : blocks) {
            String text = block.text();
            Sentences.of(text).forEach(sentence -> vocabulary.add(sentence.of(text)));
        }
        return vocabulary;
    }

    private void add(String sentence) {
        Set<String> stems = Words.of(sentence.toLowerCase(Locale.ROOT)).stream()
                .map(Word::stem)
                .collect(Collectors.toCollection(HashSet::new));
        count++;
        stems.forEach(stem -> sentences.merge(stem, 1, Integer::sum));
    }

    boolean isRich() {
        return count > RICH;
    }

    /** Whether another sentence than the one it was met in has a word. */
    boolean isElsewhere(String stem) {
        return sentences.getOrDefault(stem, 0) > 1;
    }
}
