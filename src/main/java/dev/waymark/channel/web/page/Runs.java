package dev.waymark.channel.web.page;

import dev.waymark.answer.Block;
import dev.waymark.answer.Run;
import dev.waymark.compare.ComparedSentence;
import java.util.ArrayList;
import java.util.List;

/** What a page sets as one paragraph or one list. */
public final class Runs {
    private Runs() {}

    /** Sentences that stand for themselves: each begins a paragraph, and single items make one list. */
    public static List<Run> apart(List<ComparedSentence> sentences) {
        List<Run> runs = new ArrayList<>();
        for (ComparedSentence sentence : sentences) {
            for (Run run : Run.of(sentence.parts())) {
                boolean goesOn = run.block() != Block.PARAGRAPH
                        && !runs.isEmpty()
                        && runs.getLast().block() == run.block();
                runs.add(goesOn ? runs.removeLast().and(run) : run);
            }
        }
        return runs;
    }
}
