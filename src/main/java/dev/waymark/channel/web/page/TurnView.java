package dev.waymark.channel.web.page;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A turn as the page shows it.
 *
 * @param note what is said instead of an answer, or of the parts of one that are missing; empty beside a whole one
 */
record TurnView(
        String conversationId,
        String message,
        String understoodAs,
        String note,
        List<Run> runs,
        List<CitationView> citations,
        List<String> suggestions) {
    /** Sentences that form one paragraph or one list. */
    record Run(Block block, List<AnswerSentence> sentences) {}

    static TurnView of(Turn turn) {
        return switch (turn.reply()) {
            case Reply.Answered(Answer.Grounded grounded) -> of(turn, grounded);
            case Reply.Compared(Answer.Grounded grounded, var _) -> of(turn, grounded);
            case Reply.Answered(Answer.Unanswered unanswered) ->
                of(turn, unanswered.text(), List.of(), List.of(), unanswered.suggestions());
            case Reply.Clarify(String text, List<String> suggestions) ->
                of(turn, text, List.of(), List.of(), suggestions);
            case Reply.SmallTalk(String text, List<String> suggestions) ->
                of(turn, text, List.of(), List.of(), suggestions);
        };
    }

    private static TurnView of(Turn turn, Answer.Grounded grounded) {
        return of(turn, missing(grounded), runs(grounded.sentences()), grounded.citations(), grounded.suggestions());
    }

    private static String missing(Answer.Grounded grounded) {
        return grounded.missing().stream().map(Answer.Missing::text).collect(Collectors.joining(" "));
    }

    private static TurnView of(
            Turn turn, String note, List<Run> runs, List<Citation> citations, List<String> suggestions) {
        return new TurnView(
                turn.conversationId(),
                turn.message(),
                turn.understoodAs(),
                note,
                runs,
                citations.stream().map(CitationView::of).toList(),
                suggestions);
    }

    private static List<Run> runs(List<AnswerSentence> sentences) {
        List<Run> runs = new ArrayList<>();
        for (AnswerSentence sentence : sentences) {
            if (runs.isEmpty() || runs.getLast().block() != sentence.block()) {
                runs.add(new Run(sentence.block(), new ArrayList<>()));
            }
            runs.getLast().sentences().add(sentence);
        }
        return runs;
    }
}
