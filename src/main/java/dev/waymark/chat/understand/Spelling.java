package dev.waymark.chat.understand;

import dev.waymark.coverage.Coverage;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.AspectWording;
import dev.waymark.text.EditDistance;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Mends slips in words that would otherwise mean nothing; a word that anyone uses is right as it stands. */
@Component
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    /** A shorter unknown word is more likely a name than a slip in one of the articles' words: Lice is no Lace. */
    private static final int SHORTEST_OF_ARTICLES = 6;

    private final EmbeddingModel model;
    private final AspectWording wording;

    Spelling(EmbeddingModel model, AspectWording wording) {
        this.model = model;
        this.wording = wording;
    }

    boolean isRight(Word word, Coverage coverage) {
        return isRight(word.lower(), coverage);
    }

    boolean isRight(String lower, Coverage coverage) {
        return lower.length() < SHORTEST
                || !lower.chars().allMatch(Character::isLetter)
                || model.isWord(lower)
                || wording.words().contains(lower)
                || Words.isStopWord(lower)
                || coverage.words().contains(lower);
    }

    /** One of several stays one of several. */
    private static String asMany(String candidate, String lower) {
        return lower.endsWith("s") && !candidate.endsWith("s") ? candidate + "s" : candidate;
    }

    /** The word that was probably meant; empty when the word is right or nothing is near. */
    Optional<String> mended(Word word, Coverage coverage) {
        String lower = word.lower();
        if (isRight(lower, coverage)) {
            return Optional.empty();
        }
        int limit = lower.length() < LONG ? 1 : 2;
        Stream<String> known = lower.length() < SHORTEST_OF_ARTICLES
                ? wording.words().stream()
                : Stream.concat(wording.words().stream(), coverage.words().stream());
        return known.filter(candidate -> candidate.length() >= SHORTEST && candidate.charAt(0) == lower.charAt(0))
                .filter(candidate -> EditDistance.within(limit, lower, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> EditDistance.within(limit, lower, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> asMany(candidate, lower));
    }
}
