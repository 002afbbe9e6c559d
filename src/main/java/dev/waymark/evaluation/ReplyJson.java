package dev.waymark.evaluation;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerMarkdown;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the replies.
 *
 * @param reason null unless unanswered
 * @param answerability 0 where the sources were not asked
 * @param text Markdown
 */
record ReplyJson(
        String id,
        String status,
        @Nullable String reason,
        String understoodAs,
        double answerability,
        String text,
        List<CitationJson> citations) {
    /** A span that the reply rests on. */
    record CitationJson(String articleId, int start, int end, String quote) {
        static CitationJson of(Citation citation) {
            return new CitationJson(
                    citation.article().id(),
                    citation.offsets().start(),
                    citation.offsets().end(),
                    citation.quote());
        }
    }

    static ReplyJson of(String id, Replied replied) {
        String understood = replied.understoodAs();
        return switch (replied.reply()) {
            case Reply.Answered(Answer.Grounded answer) -> answered(id, understood, answer);
            case Reply.Compared(Answer.Grounded answer, var _) -> answered(id, understood, answer);
            case Reply.Answered(Answer.Unanswered answer) ->
                new ReplyJson(
                        id,
                        "unanswered",
                        answer.reason().id(),
                        understood,
                        answer.answerability(),
                        answer.text(),
                        List.of());
            case Reply.Clarify(String text, var _) ->
                new ReplyJson(id, "clarify", null, understood, 0, text, List.of());
            case Reply.SmallTalk(String text, var _) -> new ReplyJson(id, "chat", null, understood, 0, text, List.of());
        };
    }

    private static ReplyJson answered(String id, String understood, Answer.Grounded answer) {
        return new ReplyJson(
                id,
                "answered",
                null,
                understood,
                answer.answerability(),
                AnswerMarkdown.of(answer.sentences()),
                answer.citations().stream().map(CitationJson::of).toList());
    }
}
