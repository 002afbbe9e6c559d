package dev.waymark.channel.web.page.ask;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Citation;
import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.page.CitationView;
import dev.waymark.channel.web.page.Run;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.compare.Comparison;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A turn as the page shows it.
 *
 * @param note what is said instead of an answer, or of the parts of one that are missing; empty beside a whole one
 * @param comparison link to the whole table of an answer that compares roles, empty beside any other
 */
record TurnView(
        String conversationId,
        String message,
        String understoodAs,
        String note,
        List<Run> runs,
        List<CitationView> citations,
        String comparison,
        List<String> suggestions) {
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
        return of(turn, missing(grounded), Run.of(grounded.sentences()), grounded.citations(), grounded.suggestions());
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
                comparison(turn.reply()),
                suggestions);
    }

    private static String comparison(Reply reply) {
        return reply instanceof Reply.Compared(var _, Comparison comparison) ? Links.to(comparison) : "";
    }
}
