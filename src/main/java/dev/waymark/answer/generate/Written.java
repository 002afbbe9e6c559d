package dev.waymark.answer.generate;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import java.util.List;
import java.util.Set;

/** What came of having an answer written. */
public sealed interface Written {
    /**
     * An answer whose every sentence was checked, and passed on as it was.
     *
     * @param cited ids of the statements it rests on
     */
    record Answer(List<AnswerSentence> sentences, List<Citation> citations, Set<String> cited) implements Written {
        public Answer {
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
            cited = Set.copyOf(cited);
        }
    }

    /** The model finds no answer in the passages. */
    record NotFound() implements Written {}

    /**
     * The model failed, or most of what it wrote.
     *
     * @param passedOn whether sentences of it were passed on, which something else must replace
     */
    record Nothing(boolean passedOn) implements Written {}
}
