package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation has come to.
 *
 * @param question the last that was put to the sources, null at the beginning
 * @param pair the roles last spoken of side by side, in the order named; empty when there were none
 * @param cited ids of the statements that the last answer cited
 */
public record Context(@Nullable Question question, List<Role> pair, Set<String> cited) {
    /** The beginning of a conversation. */
    public static final Context NONE = new Context(null, List.of(), Set.of());

    public Context {
        pair = List.copyOf(pair);
        cited = Set.copyOf(cited);
    }

    /** The context behind an answered or unanswered question. */
    public Context after(Question asked, List<Role> decided, Set<String> nowCited) {
        List<Role> focus = decided.isEmpty() ? asked.roles() : decided;
        Question last = new Question(
                asked.text(), asked.kind(), focus, asked.aspects(), asked.terms(), asked.sharp(), asked.near());
        return new Context(
                last, asked.roles().size() > 1 ? asked.roles() : pair, nowCited.isEmpty() ? cited : nowCited);
    }

    List<Role> focus() {
        return question == null ? List.of() : question.roles();
    }

    boolean isBeginning() {
        return question == null;
    }
}
