package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.answer.Question.Kind;
import dev.waymark.answer.Reason;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands a message in its conversation. */
@Component
public final class Understander {
    /** More roles than this can't be put side by side. */
    private static final int MOST_COMPARED = 5;

    private static final Pattern ADDING =
            Pattern.compile("(?i)^(and|also|add|plus|include|with|what about|how about)\\b|\\b(too|as well)\\W*$");

    /** What asks for a piece of work rather than an answer. */
    private static final Pattern TASK = Pattern.compile(
            "(?i)^(please |can you |could you |now )*(write|code|program|implement|translate|draw|compose"
                    + "|generate|draft|book|order|play|sing|deploy|run|execute|send|fix|debug|solve|calculate)\\s+"
                    + "(me|us|a|an|the|this|my|our|some)\\b");

    private static final Pattern WEIGHING = Pattern.compile("(?i)\\bor\\b.*\\bfor\\b");

    private final MessageReader reader;
    private final Tongue tongue;

    Understander(MessageReader reader, Tongue tongue) {
        this.reader = reader;
        this.tongue = tongue;
    }

    /** What a message means, given what was said before it. */
    public Understanding understand(String message, Context context, Scope scope) {
        String chosen = Choice.of(message, context).orElse(message);
        Optional<SmallTalk> talk = SmallTalk.of(chosen);
        if (talk.isPresent()) {
            return new Understanding.Talk(talk.get());
        }
        if (Safety.isUnsafe(chosen)) {
            return new Understanding.Refused(Reason.UNSAFE, Wording.asQuestion(chosen));
        }
        Optional<Understanding.Foreign> foreign = tongue.refusal(chosen, scope);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        return read(SmallTalk.without(chosen), context, scope);
    }

    private Understanding read(String message, Context context, Scope scope) {
        List<Role> spokenOf = spokenOf(context);
        ReadMessage read = reader.read(message, spokenOf, scope);
        if (read.strange() && (read.roles().isEmpty() || Kinds.isComparing(read.text()))) {
            return new Understanding.Refused(Reason.UNKNOWN_ROLE, Wording.asQuestion(read.text()));
        }
        if (read.roles().isEmpty()
                && read.aspects().isEmpty()
                && TASK.matcher(message).find()) {
            return new Understanding.Refused(Reason.OFF_TOPIC, Wording.asQuestion(read.text()));
        }
        if (!read.ambiguous().isEmpty()) {
            return new Understanding.Unclear(Wording.asQuestion(read.text()), read.ambiguous(), read.aspects());
        }
        if (!context.pending().isEmpty() && !read.roles().isEmpty() && !read.says()) {
            ReadMessage pending = reader.read(context.pending(), read.roles(), scope);
            ReadMessage whole = pending.roles().isEmpty() ? pending.about(read.roles()) : pending;
            return asked(List.of(whole), context, scope);
        }
        List<ReadMessage> parts = new Parts(part -> reader.read(part, spokenOf, scope)).of(message, read);
        boolean clear = parts.stream().noneMatch(part -> roles(part, context).isEmpty());
        return asked(clear ? parts : List.of(read), context, scope);
    }

    private static List<Role> spokenOf(Context context) {
        Set<Role> spokenOf = new LinkedHashSet<>(context.focus());
        spokenOf.addAll(context.pair());
        return List.copyOf(spokenOf);
    }

    private static Understanding asked(List<ReadMessage> parts, Context context, Scope scope) {
        List<Question> questions = new ArrayList<>();
        for (ReadMessage read : parts) {
            List<Role> roles = roles(read, context);
            Question before = context.question();
            boolean nothing = roles.isEmpty() && read.terms().isEmpty();
            if (nothing && (before == null || !context.pending().isEmpty())) {
                return new Understanding.Unclear(Wording.asQuestion(read.text()), List.of(), read.aspects());
            }
            Question question =
                    before == null ? first(read, roles, context) : FollowUp.of(read, roles, before, context);
            questions.add(focused(question, scope));
        }
        Question last = questions.getLast();
        if (questions.size() == 1 && weighsForSomething(last)) {
            questions.add(difference(last.roles()));
        }
        return new Understanding.Asked(questions);
    }

    /** "A baker or a cook for a small hotel?": whatever the sources say of small hotels, how the two differ decides it. */
    private static boolean weighsForSomething(Question question) {
        return question.kind() == Kind.CHOICE
                && question.aspects().isEmpty()
                && question.roles().size() > 1
                && question.roles().size() <= MOST_COMPARED
                && WEIGHING.matcher(question.text()).find();
    }

    private static Question difference(List<Role> roles) {
        String text = AspectQuestion.comparing(List.of(), roles);
        return new Question(text, Kind.COMPARISON, roles, Question.GENERAL, Set.of(), Set.of(), Set.of());
    }

    private static Question first(ReadMessage read, List<Role> roles, Context context) {
        String alone = roles.isEmpty() ? Subjects.named(read.text(), context.said()) : read.text();
        Kind kind = Kinds.of(read.text(), roles);
        boolean bare = !read.says() && roles.size() == 1 && Phrasing.isName(read.text(), roles.getFirst());
        boolean whole = roles.isEmpty() || (!bare && Phrasing.names(read.text(), roles));
        List<Aspect> aspects = bare ? List.of(Aspect.OVERVIEW) : read.aspects();
        String text = whole ? Wording.asQuestion(alone) : Phrasing.of(read, kind, roles, aspects);
        return new Question(text, kind, roles, aspects, read.terms(), read.sharp(), Set.of());
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
        return question.of(roles, general ? Question.GENERAL : question.aspects());
    }

    private static List<Role> roles(ReadMessage read, Context context) {
        boolean compares = Kinds.isComparing(read.text());
        if (read.roles().size() == 1 && (compares || addsToComparison(read, context))) {
            Set<Role> all = new LinkedHashSet<>(context.focus());
            all.addAll(read.roles());
            return all.stream().limit(MOST_COMPARED).toList();
        }
        if (!read.roles().isEmpty()) {
            return read.roles();
        }
        List<Role> referred = References.in(read.text(), context);
        if (!referred.isEmpty()) {
            return referred;
        }
        return compares && context.focus().size() < 2 && !context.pair().isEmpty() ? context.pair() : context.focus();
    }

    private static boolean addsToComparison(ReadMessage read, Context context) {
        Question before = context.question();
        return before != null
                && before.kind() == Kind.COMPARISON
                && !read.says()
                && ADDING.matcher(read.text()).find();
    }
}
