package dev.waymark.channel.web.page.ask;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Citation;
import dev.waymark.answer.Run;
import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.page.CitationView;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.receipt.Standing;
import dev.waymark.compare.Comparison;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reply as pages show it, without anything that only the person who asked may see.
 *
 * @param question as it was understood
 * @param note what is said instead of an answer, or of the parts of one that are missing; empty beside a whole one
 * @param comparison link to the whole table of an answer that compares roles, empty beside any other
 */
record AnswerView(
        String question,
        String note,
        List<Run> runs,
        List<CitationView> citations,
        String comparison,
        List<String> suggestions) {
    /** As much as a preview of a link shows. */
    private static final int SUMMARY = 200;

    static AnswerView of(Turn turn) {
        return switch (turn.reply()) {
            case Reply.Answered(Answer.Grounded grounded) -> of(turn, grounded, "");
            case Reply.Compared(Answer.Grounded grounded, Comparison comparison) ->
                of(turn, grounded, Links.to(comparison));
            case Reply.Answered(Answer.Unanswered unanswered) ->
                without(turn, unanswered.text(), unanswered.suggestions());
            case Reply.Clarify(String text, List<String> suggestions) -> without(turn, text, suggestions);
            case Reply.SmallTalk(String text, List<String> suggestions) -> without(turn, text, suggestions);
        };
    }

    /** The same, with what has become of its sources since it was given. */
    AnswerView given(Map<Integer, Standing> fallen) {
        List<CitationView> now = citations.stream()
                .map(citation -> citation.given(fallen.getOrDefault(citation.number(), Standing.STANDS)))
                .toList();
        return new AnswerView(question, note, runs, now, comparison, suggestions);
    }

    public boolean isAnswered() {
        return !runs.isEmpty();
    }

    /** Its first words. */
    public String summary() {
        String text = isAnswered()
                ? runs.stream()
                        .flatMap(run -> run.sentences().stream())
                        .map(sentence -> sentence.text().strip())
                        .collect(Collectors.joining(" "))
                : note;
        return text.length() <= SUMMARY ? text : text.substring(0, text.lastIndexOf(' ', SUMMARY)) + " …";
    }

    private static AnswerView of(Turn turn, Answer.Grounded grounded, String comparison) {
        List<Citation> citations = grounded.citations();
        return new AnswerView(
                turn.understoodAs(),
                grounded.missing().stream().map(Answer.Missing::text).collect(Collectors.joining(" ")),
                Run.of(grounded.sentences()),
                citations.stream().map(CitationView::of).toList(),
                comparison,
                grounded.suggestions());
    }

    private static AnswerView without(Turn turn, String note, List<String> suggestions) {
        return new AnswerView(turn.understoodAs(), note, List.of(), List.of(), "", suggestions);
    }
}
