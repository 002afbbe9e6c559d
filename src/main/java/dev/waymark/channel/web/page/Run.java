package dev.waymark.channel.web.page;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.compare.ComparedSentence;
import java.util.ArrayList;
import java.util.List;

/** Sentences that a page sets as one paragraph or one list. */
public record Run(Block block, List<AnswerSentence> sentences) {
    public Run {
        sentences = List.copyOf(sentences);
    }

    /** Sentences that follow each other: neighbours of one kind run together. */
    public static List<Run> of(List<AnswerSentence> sentences) {
        List<Run> runs = new ArrayList<>();
        sentences.forEach(sentence -> add(new Run(sentence.block(), List.of(sentence)), runs, true));
        return runs;
    }

    /** Sentences that stand for themselves: each begins a paragraph, and single items make one list. */
    public static List<Run> apart(List<ComparedSentence> sentences) {
        List<Run> runs = new ArrayList<>();
        for (ComparedSentence sentence : sentences) {
            List<Run> own = of(sentence.parts());
            own.forEach(run -> add(run, runs, run.block() != Block.PARAGRAPH));
        }
        return runs;
    }

    private static void add(Run run, List<Run> runs, boolean joins) {
        if (!joins || runs.isEmpty() || runs.getLast().block() != run.block()) {
            runs.add(run);
            return;
        }
        List<AnswerSentence> joined = new ArrayList<>(runs.removeLast().sentences());
        joined.addAll(run.sentences());
        runs.add(new Run(run.block(), joined));
    }
}
