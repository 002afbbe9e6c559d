package dev.waymark.evaluation;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerMarkdown;
import dev.waymark.answer.Citation;
import dev.waymark.answer.Reason;
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
        Reply reply = replied.reply();
        List<Citation> citations =
                reply.grounded().map(Answer.Grounded::citations).orElse(List.of());
        return new ReplyJson(
                id,
                reply.status(),
                reply.reason().map(Reason::id).orElse(null),
                replied.understoodAs(),
                reply.answerability(),
                text(reply),
                citations.stream().map(CitationJson::of).toList());
    }

    private static String text(Reply reply) {
        return switch (reply) {
            case Reply.Answered(Answer.Grounded answer) -> AnswerMarkdown.of(answer.sentences());
            case Reply.Compared(Answer.Grounded answer, var _) -> AnswerMarkdown.of(answer.sentences());
            case Reply.Answered(Answer.Unanswered none) -> none.text();
            case Reply.Clarify(String text, var _) -> text;
            case Reply.SmallTalk(String text, var _) -> text;
        };
    }
}
