package dev.waymark.insight;

import dev.waymark.answer.Question;
import dev.waymark.answer.Trace;
import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.time.Instant;
import java.util.List;

/**
 * A question that went unanswered.
 *
 * @param text as it was understood
 * @param reason the id of the reason why
 * @param roles ids of the roles it is about
 */
record AskedQuestion(String turnId, String text, String reason, Instant at, List<String> roles, List<Aspect> aspects) {
    AskedQuestion {
        roles = List.copyOf(roles);
        aspects = List.copyOf(aspects);
    }

    /** What was asked in one turn: a message may ask several things at once. */
    static List<AskedQuestion> in(Turn turn, Digest digest) {
        if (turn.traces().isEmpty()) {
            return List.of(of(turn.understoodAs(), digest, List.of(), List.of()));
        }
        return turn.traces().stream()
                .map(Trace::question)
                .map(question -> of(question, digest))
                .toList();
    }

    private static AskedQuestion of(Question question, Digest digest) {
        return of(
                question.text(), digest, question.roles().stream().map(Role::id).toList(), question.aspects());
    }

    private static AskedQuestion of(String text, Digest digest, List<String> roles, List<Aspect> aspects) {
        return new AskedQuestion(digest.turnId(), text.strip(), digest.outcome(), digest.at(), roles, aspects);
    }
}
