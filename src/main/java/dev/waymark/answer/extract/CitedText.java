package dev.waymark.answer.extract;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Span;
import dev.waymark.role.RoleCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text in the making: statements become its sentences, and their spans are numbered in order of first use. */
public final class CitedText {
    private final StandAlone standAlone;
    private final Map<String, Citation> citations = new LinkedHashMap<>();

    public CitedText(RoleCatalogue catalogue) {
        standAlone = new StandAlone(catalogue);
    }

    /**
     * The statement as a sentence that can be read by itself.
     *
     * @param continues whether the sentence before it in the article also stands before it here
     */
    public AnswerSentence sentence(Evidence evidence, boolean continues) {
        return new AnswerSentence(
                standAlone.of(evidence, continues), List.of(number(evidence)), block(evidence.span()));
    }

    /** The number of a statement's span. */
    public int number(Evidence evidence) {
        Citation citation = citations.get(evidence.id());
        if (citation != null) {
            return citation.number();
        }
        int next = citations.size() + 1;
        citations.put(evidence.id(), ExtractiveWriter.cite(evidence, next));
        return next;
    }

    /** All that were numbered so far, in order. */
    public List<Citation> citations() {
        return List.copyOf(citations.values());
    }

    private static Block block(Span span) {
        return switch (span.kind()) {
            case SENTENCE, LEAD_IN -> Block.PARAGRAPH;
            case ITEM -> Block.ITEM;
            case STEP -> Block.STEP;
        };
    }
}
