package dev.waymark.answer;

import java.util.List;

/**
 * A sentence of an answer with the numbers of the citations that prove it, at least one.
 *
 * @param text plain text, no markup
 */
public record AnswerSentence(String text, List<Integer> citations, Block block) {
    public AnswerSentence {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a citation: '" + text + "'");
        }
        citations = List.copyOf(citations);
    }
}
