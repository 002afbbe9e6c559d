package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Reason;
import dev.waymark.compare.Comparison;
import java.util.List;
import java.util.Optional;

/** What a person gets for a message. */
public sealed interface Reply {
    /** The status of a reply that has an answer. */
    String ANSWERED = "answered";

    /** An answer with proof, or the reason why there is none. */
    record Answered(Answer answer) implements Reply {}

    /** An answer on several roles in short, and the roles side by side. */
    record Compared(Answer.Grounded answer, Comparison comparison) implements Reply {}

    /** One question back, with the choices. */
    record Clarify(String text, List<String> suggestions) implements Reply {
        public Clarify {
            suggestions = List.copyOf(suggestions);
        }

        Clarify saying(String words) {
            return new Clarify(words, suggestions);
        }
    }

    /** A greeting, thanks, help: no claim about careers. */
    record SmallTalk(String text, List<String> suggestions) implements Reply {
        public SmallTalk {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** What the message came to: {@code answered}, {@code unanswered}, {@code clarify} or {@code chat}. */
    default String status() {
        return switch (this) {
            case Answered(Answer.Grounded _), Compared _ -> ANSWERED;
            case Answered(Answer.Unanswered _) -> "unanswered";
            case Clarify _ -> "clarify";
            case SmallTalk _ -> "chat";
        };
    }

    /** Why there is no answer; empty unless it is unanswered. */
    default Optional<Reason> reason() {
        return this instanceof Answered(Answer.Unanswered none) ? Optional.of(none.reason()) : Optional.empty();
    }

    /** The status, or the id of the reason why there is no answer. */
    default String outcome() {
        return reason().map(Reason::id).orElseGet(this::status);
    }

    /** The answer with its proof, if there is one. */
    default Optional<Answer.Grounded> grounded() {
        return switch (this) {
            case Answered(Answer.Grounded answer) -> Optional.of(answer);
            case Compared(Answer.Grounded answer, var _) -> Optional.of(answer);
            case Answered _, Clarify _, SmallTalk _ -> Optional.empty();
        };
    }

    /** How surely the sources hold an answer, 0 to 1; 0 where they were not asked. */
    default double answerability() {
        return switch (this) {
            case Answered(Answer answer) -> answer.answerability();
            case Compared(Answer.Grounded answer, var _) -> answer.answerability();
            case Clarify _, SmallTalk _ -> 0;
        };
    }
}
