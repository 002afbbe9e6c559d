package dev.waymark.answer;

import java.util.List;

/** What a question comes to: sentences with proof, or the reason why there are none. */
public sealed interface Answer {
    /** How surely the sources hold an answer, 0 to 1: the score that the decision to answer was made on. */
    double answerability();

    /** Up to three questions that do have an answer. */
    List<String> suggestions();

    /** A part of what was asked that the sources don't state, and a sentence that says so. */
    record Missing(String question, String text) {}

    /**
     * Sentences with their proof.
     *
     * @param sentences at least one
     * @param citations numbered 1 to n in order of first use, no span twice
     * @param missing the parts of what was asked that have no answer; usually none
     * @param writer {@code extractive} or {@code llm:<model name>}
     * @param degraded true when a model is configured but this answer had to do without it
     * @param replaces true when it replaces the sentences already passed to the listener
     * @param english the sentences as they were proved, where they are translated; else none
     */
    record Grounded(
            List<AnswerSentence> sentences,
            List<Citation> citations,
            List<Missing> missing,
            String writer,
            boolean degraded,
            boolean replaces,
            double answerability,
            List<String> suggestions,
            List<String> english)
            implements Answer {
        public Grounded {
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("a grounded answer has at least one sentence");
            }
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
            missing = List.copyOf(missing);
            suggestions = List.copyOf(suggestions);
            english = List.copyOf(english);
            if (!english.isEmpty() && english.size() != sentences.size()) {
                throw new IllegalArgumentException(
                        "%d sentences are translated from %d".formatted(sentences.size(), english.size()));
            }
        }

        public boolean isTranslated() {
            return !english.isEmpty();
        }

        /** What it says in the language of the sources. */
        public List<String> statements() {
            return isTranslated()
                    ? english
                    : sentences.stream().map(AnswerSentence::text).toList();
        }

        /** The same answer in another language. */
        public Grounded translated(List<AnswerSentence> into) {
            return new Grounded(
                    into, citations, missing, writer, degraded, replaces, answerability, suggestions, statements());
        }

        /** The same, where a language model would have done more. */
        public Grounded withoutModel() {
            return new Grounded(
                    sentences, citations, missing, writer, true, replaces, answerability, suggestions, english);
        }

        /** The same, where no sentence has been passed to the listener yet. */
        public Grounded unheard() {
            return new Grounded(
                    sentences, citations, missing, writer, degraded, false, answerability, suggestions, english);
        }
    }

    /**
     * No answer, and why.
     *
     * @param text says in a sentence why not
     */
    record Unanswered(Reason reason, String text, double answerability, List<String> suggestions) implements Answer {
        public Unanswered {
            suggestions = List.copyOf(suggestions);
        }

        /** The same in other words. */
        public Unanswered saying(String words) {
            return new Unanswered(reason, words, answerability, suggestions);
        }
    }
}
