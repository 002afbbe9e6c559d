package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.answer.Question.Kind;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a question of its own of a message that leans on the turn before it. */
final class FollowUp {
    private static final Pattern SAME_FOR =
            Pattern.compile("\\b(same|what about|how about|and for|and an?|as well|too|also|likewise)\\b");

    private static final Pattern MORE = Pattern.compile(
            "(?i)(and |ok,? |please )*((can you |could you )?(tell|give|show) me "
                    + "(some )?more|(some |any )?more( please| details?| info(rmation)?| of (that|these|those|them))?"
                    + "|more about (it|that|this)|go on|continue|carry on|elaborate|keep going|(what|anything|something) else"
                    + "|else|what more|expand( on (that|this|it))?|in more detail|(any )?other ones|others|and what else)[?!.\\s]*");

    private static final Pattern DEMONSTRATIVE =
            Pattern.compile("(?i)\\b(that|this|these|those)\\b(?! (job|role|one))");

    private FollowUp() {}

    /** Carries over what the message leaves unsaid: the aspect, and when it says nothing of its own, all terms. */
    static Question of(ReadMessage read, List<Role> roles, Question before, Context context) {
        if (MORE.matcher(read.text()).matches()) {
            return before.beyond(context.cited(), Phrasing.more(before.text()));
        }
        Kind kind = kind(read, roles, before);
        boolean leans = read.roles().isEmpty();
        boolean compares = Kinds.isComparing(read.text());
        boolean carries = !compares && (!read.says() || (!leans && isSame(read)));
        boolean sameAspect = carries || (!compares && read.aspects().isEmpty() && Phrasing.isFragment(read.text()));
        List<Aspect> aspects = sameAspect ? before.aspects() : read.aspects();
        boolean continues = leans
                && (read.aspects().isEmpty()
                        || DEMONSTRATIVE.matcher(read.text()).find());
        return new Question(
                text(read, kind, roles, aspects, before, carries, context),
                kind,
                roles,
                aspects,
                carries ? before.terms() : read.terms(),
                carries ? before.sharp() : read.sharp(),
                continues ? context.cited() : Set.of());
    }

    /** A few words after a comparison are about the comparison still. */
    private static Kind kind(ReadMessage read, List<Role> roles, Question before) {
        Kind kind = Kinds.of(read.text(), roles);
        boolean compares = kind == Kind.PLAIN && before.kind() == Kind.COMPARISON && roles.size() > 1;
        return compares && (!read.says() || Phrasing.isFragment(read.text())) ? Kind.COMPARISON : kind;
    }

    private static String text(
            ReadMessage read,
            Kind kind,
            List<Role> roles,
            List<Aspect> aspects,
            Question before,
            boolean carries,
            Context context) {
        boolean exchanges = roles.size() == 1 && before.roles().size() == 1 && !roles.equals(before.roles());
        if (carries && exchanges) {
            return Phrasing.exchanged(before, aspects, roles.getFirst());
        }
        if (roles.isEmpty()) {
            return Wording.asQuestion(Subjects.named(read.text(), context.said()));
        }
        boolean whole = !carries && roles.equals(read.roles()) && Phrasing.names(read.text(), roles);
        return whole ? Wording.asQuestion(read.text()) : Phrasing.of(read, kind, roles, aspects);
    }

    private static boolean isSame(ReadMessage read) {
        return read.aspects().isEmpty()
                && read.terms().size() < 2
                && SAME_FOR.matcher(read.text().toLowerCase(Locale.ROOT)).find();
    }
}
