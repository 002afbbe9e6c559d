package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.compare.Comparison;
import java.util.List;

/** What a person gets for a message. */
public sealed interface Reply {
    /** An answer with proof, or the reason why there is none. */
    record Answered(Answer answer) implements Reply {}

    /** An answer on several roles in short, and the roles side by side. */
    record Compared(Answer.Grounded answer, Comparison comparison) implements Reply {}

    /** One question back, with the choices. */
    record Clarify(String text, List<String> suggestions) implements Reply {
        public Clarify {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A greeting, thanks, help: no claim about careers. */
    record SmallTalk(String text, List<String> suggestions) implements Reply {
        public SmallTalk {
            suggestions = List.copyOf(suggestions);
        }
    }
}
