package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a question of its own of a message that leans on the turn before it. */
final class FollowUp {
    private static final Pattern SAME_FOR =
            Pattern.compile("\\b(same|what about|how about|and for|and an?|as well|too|also|likewise)\\b");

    private static final Pattern CONNECTIVE =
            Pattern.compile("(?i)^((and|so|ok|okay|then|but|n|well|also|now|or|great|thanks|thx|cool)[,.!]?\\s+)+");

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(they|them|he|she|it|that (job|role)|this (job|role)"
            + "|the (first|second|other|latter|former)( (one|role|job))?)\\b");

    /** A few words that are no sentence: "for dashboards", "cloud". */
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?i)((for|in|with|about|on|at|as to|what about|how about)\\s+)?(the\\s+)?[\\w+#.\\-]+(\\s+[\\w+#.\\-]+)?");

    private static final Pattern PREPOSITION = Pattern.compile("(?i)^(for|in|with|about|on|at)\\b");

    private static final Pattern DEMONSTRATIVE =
            Pattern.compile("(?i)\\b(that|this|these|those)\\b(?! (job|role|one))");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(their|his|her|its)\\b");

    private FollowUp() {}

    /** Carries over what the message leaves unsaid: the aspect, and when it says nothing of its own, all terms. */
    static Question of(ReadMessage read, List<Role> roles, Question before, Set<String> cited) {
        boolean leans = read.roles().isEmpty();
        boolean carries = !read.says() || (!leans && isSame(read));
        List<Aspect> aspects = carries || read.aspects().isEmpty() ? before.aspects() : read.aspects();
        boolean continues = leans
                && (read.aspects().isEmpty()
                        || DEMONSTRATIVE.matcher(read.text()).find());
        return new Question(
                text(read, roles, aspects, before, carries),
                Kinds.of(read.text(), roles),
                roles,
                aspects,
                carries ? before.terms() : read.terms(),
                carries ? before.sharp() : read.sharp(),
                continues ? cited : Set.of());
    }

    private static String text(
            ReadMessage read, List<Role> roles, List<Aspect> aspects, Question before, boolean carries) {
        boolean exchanges = roles.size() == 1 && before.roles().size() == 1 && !roles.equals(before.roles());
        if (carries && exchanges) {
            return exchanged(before.text(), before.roles().getFirst(), roles.getFirst());
        }
        boolean whole = !read.roles().isEmpty() && !carries;
        return whole ? Wording.asQuestion(read.text()) : standAlone(read, roles, aspects);
    }

    /** The question before, asked of another role. */
    private static String exchanged(String text, Role before, Role now) {
        return text.replace(before.plural(), now.plural())
                .replace(before.withArticle(), now.withArticle())
                .replace(before.nameInSentence(), now.nameInSentence());
    }

    private static boolean isSame(ReadMessage read) {
        return read.aspects().isEmpty()
                && read.terms().size() < 2
                && SAME_FOR.matcher(read.text().toLowerCase(Locale.ROOT)).find();
    }

    /** A message that leans on the conversation as a question of its own. */
    private static String standAlone(ReadMessage read, List<Role> roles, List<Aspect> aspects) {
        if (roles.isEmpty()) {
            return Wording.asQuestion(read.text());
        }
        if (!read.says() && !aspects.isEmpty()) {
            return AspectQuestion.of(aspects.getFirst(), roles);
        }
        String rest = CONNECTIVE.matcher(read.text()).replaceFirst("").replaceAll("[?!.\\s]+$", "");
        if (!aspects.isEmpty() && FRAGMENT.matcher(rest).matches()) {
            String question = AspectQuestion.of(aspects.getFirst(), roles).replace("?", "");
            return Wording.asQuestion(
                    question + (PREPOSITION.matcher(rest).find() ? " " : ", " + "in particular ") + rest);
        }
        String names = AspectQuestion.names(roles);
        String possessive = POSSESSIVE.matcher(rest).replaceFirst("the " + names + "'");
        String replaced = PRONOUN.matcher(possessive).replaceFirst(names);
        String named = replaced.equals(rest) && read.roles().isEmpty() ? rest + " for " + names : replaced;
        return Wording.asQuestion(named);
    }
}
