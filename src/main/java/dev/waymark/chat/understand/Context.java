package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation has come to.
 *
 * @param question the last that was put to the sources, null at the beginning
 * @param pending the message that a question back was about, empty when nothing is pending
 * @param pair the roles last spoken of side by side or one after the other, in the order named
 * @param together whether the last question was about all of the pair at once
 * @param cited ids of the statements cited so far for the last question
 * @param offered the questions offered with the last reply, in order
 * @param said what both sides said, oldest first: the beginning and the last few turns
 */
public record Context(
        @Nullable Question question,
        String pending,
        List<Role> pair,
        boolean together,
        Set<String> cited,
        List<String> offered,
        List<Said> said) {
    /** A message or a reply to one. */
    public record Said(String text, boolean byPerson) {
        private static final int LONGEST = 400;

        public Said {
            text = text.substring(0, Math.min(text.length(), LONGEST));
        }
    }

    /** The beginning of a conversation. */
    public static final Context NONE = new Context(null, "", List.of(), false, Set.of(), List.of(), List.of());

    /** What a conversation is about shows in its beginning; what is spoken of now, in its last turns. */
    private static final int BEGINNING = 2;

    private static final int LATEST = 8;

    public Context {
        pair = List.copyOf(pair);
        cited = Set.copyOf(cited);
        offered = List.copyOf(offered);
        said = List.copyOf(said);
    }

    /** The context behind an answered or unanswered question. */
    public Context after(Question asked, List<Role> decided, Set<String> nowCited) {
        List<Role> focus = decided.isEmpty() ? asked.roles() : decided;
        Set<String> all = new LinkedHashSet<>(asked.beyond());
        all.addAll(nowCited.isEmpty() && asked.beyond().isEmpty() ? cited : nowCited);
        Question last = asked.of(focus, asked.aspects()).beyond(Set.of(), Phrasing.whole(asked.text()));
        return new Context(last, "", pairAfter(asked), asked.roles().size() > 1, all, List.of(), said);
    }

    /** The context behind a question back. */
    public Context waitingFor(String message) {
        return new Context(question, message, pair, together, cited, offered, said);
    }

    /** The same, with questions offered to choose from. */
    public Context offering(List<String> questions) {
        return new Context(question, pending, pair, together, cited, questions, said);
    }

    /** The same, after something was said. */
    public Context hearing(String text, boolean byPerson) {
        List<Said> heard = new ArrayList<>(said);
        heard.add(new Said(text, byPerson));
        if (heard.size() > BEGINNING + LATEST) {
            heard.remove(BEGINNING);
        }
        return new Context(question, pending, pair, together, cited, offered, heard);
    }

    List<Role> focus() {
        return question == null ? List.of() : question.roles();
    }

    /** Roles asked about one after the other are a pair, too: "and how do they differ?" */
    private List<Role> pairAfter(Question asked) {
        if (asked.roles().size() > 1) {
            return asked.roles();
        }
        if (asked.roles().isEmpty() || focus().isEmpty() || focus().size() > 1 || focus().equals(asked.roles())) {
            return pair;
        }
        return List.of(focus().getFirst(), asked.roles().getFirst());
    }
}
