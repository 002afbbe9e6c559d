package dev.waymark.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sentences that follow each other in one paragraph or one list. */
public record Run(Block block, List<AnswerSentence> sentences) {
    public Run {
        sentences = List.copyOf(sentences);
    }

    /** Neighbours of one kind run together. */
    public static List<Run> of(List<AnswerSentence> sentences) {
        List<Run> runs = new ArrayList<>();
        for (AnswerSentence sentence : sentences) {
            Run run = new Run(sentence.block(), List.of(sentence));
            boolean goesOn = !runs.isEmpty() && runs.getLast().block == run.block;
            runs.add(goesOn ? runs.removeLast().and(run) : run);
        }
        return runs;
    }

    /** Both in one. */
    public Run and(Run further) {
        return new Run(
                block,
                Stream.concat(sentences.stream(), further.sentences.stream()).toList());
    }
}
