package dev.waymark.knowledge.structure;

import dev.waymark.text.Offsets;
import dev.waymark.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps a run-in heading ("Math skills. Bakers scale recipes …") with the sentence it names. */
final class RunIn {
    /** A few words that name a quality: a noun by its ending, never a subject with its verb. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}-]+\\.|(?i)([\\p{L}-]+ ){1,4}(skills?|abilit(y|ies)|knowledge"
                    + "|oriented|stamina|strength|thinking|experience|education|judgment|\\p{L}+(ity|ness|tion|ment|ance|ence|ing))\\.");

    private RunIn() {}

    /** The sentences of a paragraph; a run-in heading at its start is part of the first. */
    static List<Offsets> joined(String paragraph) {
        List<Offsets> sentences = Sentences.of(paragraph);
        if (sentences.size() < 2 || !isRunIn(sentences.getFirst().of(paragraph))) {
            return sentences;
        }
        List<Offsets> joined = new ArrayList<>(sentences.subList(1, sentences.size()));
        joined.set(
                0, new Offsets(sentences.getFirst().start(), joined.getFirst().end()));
        return joined;
    }

    private static boolean isRunIn(String sentence) {
        return NAME.matcher(sentence).matches();
    }
}
