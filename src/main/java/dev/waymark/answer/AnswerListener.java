package dev.waymark.answer;

import java.util.List;

/** Hears of an answer while it is being made, for channels that stream. */
public interface AnswerListener {
    /** Hears nothing. */
    AnswerListener NONE = new AnswerListener() {
        @Override
        public void sources(List<Citation> candidates) {}

        @Override
        public void sentence(AnswerSentence sentence, List<Citation> firstUsed) {}
    };

    /** Once, before the first sentence: what the answer may rest on, numbered 0; possibly none. */
    void sources(List<Citation> candidates);

    /** A checked sentence, and the citations it is the first to use. */
    void sentence(AnswerSentence sentence, List<Citation> firstUsed);
}
