package dev.waymark.answer.extract;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.answer.Question;
import dev.waymark.coverage.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Answers in the sources' own sentences, each with its citation. Deterministic. */
public final class ExtractiveWriter {
    public static final String NAME = "extractive";

    private ExtractiveWriter() {}

    /** The statements that make up the answer, in its order; empty when none of the candidates fits. */
    public static List<Candidate> select(Question question, List<Candidate> candidates) {
        return Selection.of(question, candidates);
    }

    /** One sentence for each statement. */
    public static List<AnswerSentence> write(List<Candidate> selected, CitedText text) {
        List<AnswerSentence> sentences = new ArrayList<>();
        for (int i = 0; i < selected.size(); i++) {
            Evidence evidence = selected.get(i).evidence();
            boolean continues = i > 0 && evidence.follows(selected.get(i - 1).evidence());
            sentences.add(text.sentence(evidence, continues));
        }
        return sentences;
    }

    /** Citations of what an answer may rest on, not numbered yet. */
    public static List<Citation> candidates(List<Evidence> statements) {
        return statements.stream().map(statement -> cite(statement, 0)).toList();
    }

    /** The citation of a statement under a number. */
    public static Citation cite(Evidence evidence, int number) {
        return Citation.of(
                number,
                evidence.article(),
                evidence.passage().heading(),
                evidence.span().offsets(),
                evidence.span().basedOn());
    }
}
