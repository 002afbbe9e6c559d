package dev.waymark.chat.receipt;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Reply;
import java.util.List;

/** What the answer in a reply cites. */
final class Citations {
    private Citations() {}

    static List<Citation> of(Reply reply) {
        return switch (reply) {
            case Reply.Answered(Answer.Grounded answer) -> answer.citations();
            case Reply.Compared(Answer.Grounded answer, var _) -> answer.citations();
            case Reply.Answered _, Reply.Clarify _, Reply.SmallTalk _ -> List.of();
        };
    }
}
