package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.answer.Question.Kind;
import dev.waymark.answer.Reason;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Understands a message in its conversation. */
@Component
public final class Understander {

    /** What a comparison is about that names no aspect. */
    private static final List<Aspect> GENERAL = List.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    private final MessageReader reader;

    Understander(MessageReader reader) {
        this.reader = reader;
    }

    /** What a message means, given what was said before it. */
    public Understanding understand(String message, Context context, Scope scope) {
        Optional<SmallTalk> talk = SmallTalk.of(message);
        if (talk.isPresent()) {
            return new Understanding.Talk(talk.get());
        }
        if (Safety.isUnsafe(message)) {
            return new Understanding.Refused(Reason.UNSAFE, Wording.asQuestion(message));
        }
        if (Language.isForeign(message) && reader.isStrangeTongue(message, scope)) {
            return new Understanding.Refused(Reason.LANGUAGE, Wording.asQuestion(message));
        }
        ReadMessage read = reader.read(message, scope);
        if (read.strange() && (read.roles().isEmpty() || Kinds.isComparing(read.text()))) {
            return new Understanding.Refused(Reason.UNKNOWN_ROLE, Wording.asQuestion(read.text()));
        }
        return read.ambiguous().isEmpty() ? asked(read, context, scope) : decided(read, context, scope);
    }

    private Understanding decided(ReadMessage read, Context context, Scope scope) {
        List<Role> spokenOf = read.ambiguous().stream()
                .filter(role -> context.focus().contains(role) || context.pair().contains(role))
                .toList();
        if (spokenOf.size() != 1) {
            return new Understanding.Unclear(Wording.asQuestion(read.text()), read.ambiguous(), read.aspects());
        }
        List<Role> roles = new ArrayList<>(read.roles());
        roles.add(spokenOf.getFirst());
        return asked(read.withRoles(roles), context, scope);
    }

    private static Understanding asked(ReadMessage read, Context context, Scope scope) {
        List<Role> roles = roles(read, context);
        Question before = context.question();
        if (before == null && roles.isEmpty() && read.terms().isEmpty()) {
            return new Understanding.Unclear(Wording.asQuestion(read.text()), List.of(), read.aspects());
        }
        Question question = before == null
                ? new Question(
                        Wording.asQuestion(read.text()),
                        Kinds.of(read.text(), roles),
                        roles,
                        read.aspects(),
                        read.terms(),
                        read.sharp(),
                        Set.of())
                : FollowUp.of(read, roles, before, context.cited());
        return new Understanding.Asked(focused(question, scope));
    }

    /** A role that no article covers, beside one that is, is only mentioned, unless the two are compared. */
    private static Question focused(Question question, Scope scope) {
        List<Role> covered = question.roles().stream()
                .filter(role -> !scope.coverage().aspects(role).isEmpty())
                .toList();
        boolean mentions = question.kind() != Kind.COMPARISON && !covered.isEmpty();
        List<Role> roles = mentions ? covered : question.roles();
        boolean general =
                question.kind() == Kind.COMPARISON && question.aspects().isEmpty();
        return question.of(roles, general ? GENERAL : question.aspects());
    }

    private static List<Role> roles(ReadMessage read, Context context) {
        if (read.roles().size() == 1 && !context.focus().isEmpty() && Kinds.isComparing(read.text())) {
            Set<Role> both = new LinkedHashSet<>(context.focus());
            both.addAll(read.roles());
            return List.copyOf(both);
        }
        if (!read.roles().isEmpty()) {
            return read.roles();
        }
        List<Role> referred = References.in(read.text(), context);
        return referred.isEmpty() ? context.focus() : referred;
    }
}
