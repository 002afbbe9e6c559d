package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.answer.Question.Kind;
import dev.waymark.answer.Reason;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import dev.waymark.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands a message in its conversation. */
@Component
public final class Understander {
    private static final Pattern COMPARING = Pattern.compile(
            "\\b(differ\\w*|diff|vs|versus|compar\\w+|distinguish\\w*|contrast\\w*|unlike|distinction|sets? .* apart)\\b");
    private static final Pattern CHOOSING =
            Pattern.compile("\\b(which|who|whose|or|either|better|rather|fits?|suits?|match\\w*)\\b");
    private static final Pattern EXEMPLIFYING =
            Pattern.compile("\\b(examples?|for instance|instance of|illustrat\\w+|show me (how|what)|e\\.g|story)\\b");
    private static final Pattern SEQUENCE =
            Pattern.compile("\\b(steps?|stages?|phases?|walk me through|process|workflow"
                    + "|in (what|which) order|in order|comes? (right )?(after|next|before|first)|happens? (first|next|after|before)"
                    + "|(start|begin) with|and (then|after|next|afterwards?)|what('s| is) next|before that"
                    + "|how (is|are|was|were) .* (built|developed|made|created|trained))\\b");
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
        if (Language.isForeign(message)) {
            return new Understanding.Refused(Reason.LANGUAGE, Wording.asQuestion(message));
        }
        ReadMessage read = reader.read(message, scope);
        if (read.strange() && (read.roles().isEmpty() || isComparing(read.text()))) {
            return new Understanding.Refused(Reason.UNKNOWN_ROLE, Wording.asQuestion(read.text()));
        }
        return read.ambiguous().isEmpty() ? asked(message, read, context) : decided(message, read, context);
    }

    private Understanding decided(String message, ReadMessage read, Context context) {
        List<Role> spokenOf = read.ambiguous().stream()
                .filter(role -> context.focus().contains(role) || context.pair().contains(role))
                .toList();
        if (spokenOf.size() != 1) {
            return new Understanding.Unclear(Wording.asQuestion(read.text()), read.ambiguous(), read.aspects());
        }
        List<Role> roles = new ArrayList<>(read.roles());
        roles.add(spokenOf.getFirst());
        return asked(message, read.withRoles(roles), context);
    }

    private Understanding asked(String message, ReadMessage read, Context context) {
        List<Role> roles = roles(message, read, context);
        Question before = context.question();
        if (before != null) {
            return new Understanding.Asked(followUp(message, read, roles, before, context));
        }
        String text = Wording.asQuestion(read.text());
        if (roles.isEmpty() && read.terms().isEmpty()) {
            return new Understanding.Unclear(text, List.of(), read.aspects());
        }
        return new Understanding.Asked(
                new Question(text, kind(read.text(), roles), roles, read.aspects(), read.terms(), Set.of()));
    }

    /** Carries over what the message leaves unsaid: the aspect, and when it says nothing of its own, all terms. */
    private static Question followUp(
            String message, ReadMessage read, List<Role> roles, Question before, Context context) {
        boolean says = !read.aspects().isEmpty() || !read.terms().isEmpty();
        boolean carries = !says || (isSame(message, read) && !read.roles().isEmpty());
        boolean exchanges = carries && roles.size() == 1 && before.roles().size() == 1 && !roles.equals(before.roles());
        List<Aspect> aspects =
                carries || read.aspects().isEmpty() ? union(read.aspects(), before.aspects()) : read.aspects();
        Set<String> terms = carries ? before.terms() : read.terms();
        boolean leans = read.roles().isEmpty();
        String text = Wording.asQuestion(read.text());
        if (exchanges) {
            text = exchanged(before.text(), before.roles().getFirst(), roles.getFirst());
        } else if (leans || carries) {
            text = standAlone(read, roles, aspects, says);
        }
        boolean continues = leans
                && (read.aspects().isEmpty() || DEMONSTRATIVE.matcher(message).find());
        return new Question(
                text, kind(read.text(), roles), roles, aspects, terms, continues ? context.cited() : Set.of());
    }

    /** The question before, asked of another role. */
    private static String exchanged(String text, Role before, Role now) {
        String plural = text.replace(before.plural(), now.plural());
        return plural.replace(before.withArticle(), now.withArticle())
                .replace(before.nameInSentence(), now.nameInSentence());
    }

    private static boolean isSame(String message, ReadMessage read) {
        return read.aspects().isEmpty()
                && read.terms().size() < 2
                && SAME_FOR.matcher(message.toLowerCase(Locale.ROOT)).find();
    }

    private static List<Role> roles(String message, ReadMessage read, Context context) {
        if (read.roles().size() == 1 && !context.focus().isEmpty() && isComparing(read.text())) {
            Set<Role> both = new LinkedHashSet<>(context.focus());
            both.addAll(read.roles());
            return List.copyOf(both);
        }
        if (!read.roles().isEmpty()) {
            return read.roles();
        }
        List<Role> referred = References.in(message, context);
        return referred.isEmpty() ? context.focus() : referred;
    }

    private static Kind kind(String text, List<Role> roles) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (EXEMPLIFYING.matcher(lower).find()) {
            return Kind.EXAMPLE;
        }
        if (SEQUENCE.matcher(lower).find()) {
            return Kind.STEPS;
        }
        if (roles.size() < 2) {
            return Kind.PLAIN;
        }
        if (isComparing(text)) {
            return Kind.COMPARISON;
        }
        return CHOOSING.matcher(lower).find() ? Kind.CHOICE : Kind.PLAIN;
    }

    private static boolean isComparing(String text) {
        return COMPARING.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static List<Aspect> union(List<Aspect> own, List<Aspect> carried) {
        Set<Aspect> both = new LinkedHashSet<>(own);
        both.addAll(carried);
        return List.copyOf(both);
    }

    /** A message that leans on the conversation as a question of its own. */
    private static String standAlone(ReadMessage read, List<Role> roles, List<Aspect> aspects, boolean says) {
        if (roles.isEmpty()) {
            return Wording.asQuestion(read.text());
        }
        if (!says && !aspects.isEmpty()) {
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
