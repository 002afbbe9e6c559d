package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.answer.Question.Kind;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import dev.waymark.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a message that leaves its roles unsaid as a question that names them. */
final class Phrasing {
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?i)^((and|so|ok|okay|then|but|n|well|also|now|or|great|thanks"
                    + "|thx|cool|no|nope|yes|yeah|sorry|actually|please|hm+|i (mean|meant)|i was asking about)[,.!]?\\s+)+");

    /** So many words about nothing but an aspect say no more than its plain question. */
    private static final int FEW = 4;

    private static final Pattern IT = Pattern.compile("(?i)\\b(it|(that|this|the) (job|role))\\b");

    private static final Pattern PERSON = Pattern.compile(
            "(?i)\\b(he|she|the (first|second|other|latter|former)( (one|role|job))?(?! (step|job|thing|question)))\\b");

    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)\\b(these two|those two|the two( of them)?|both of them|they|them|he|she|it"
                    + "|that (job|role)|this (job|role)|the (first|second|other|latter|former)( (one|role|job))?(?! step))\\b");

    /** A few words that are no sentence: "for dashboards", "cloud". */
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?i)((only|just)\\s+)?((for|in|with|about|on|at|as to|what about|how about)\\s+)?(the\\s+)?[\\w+#.\\-]+(\\s+[\\w+#.\\-]+)?");

    private static final Pattern PREPOSITION = Pattern.compile("(?i)^(for|in|with|about|on|at)\\b");

    private static final Pattern ABOUT =
            Pattern.compile("(?i)^(only|just|what about|how about|as to|about)\\s+(the\\s+)?");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(their|his|her|its)\\b");

    private static final Pattern WHICH_OF =
            Pattern.compile("(?i)^(?:which|who)(?: of| among)?(?: the)? .*?\\b(needs?|uses?|requires?|has|have|knows?"
                    + "|writes?|works?|does|do|earns?|builds?|makes?|gets?)\\b (.+?)\\??$");

    private static final String BEYOND = ", beyond the last answer?";

    private Phrasing() {}

    static boolean isFragment(String text) {
        return FRAGMENT.matcher(stripped(text)).matches();
    }

    /** Whether a text is hardly more than the name of a role: "SRE?", "and a data engineer". */
    static boolean isName(String text, Role role) {
        int besides = Words.of(text).size() - Words.of(role.name()).size();
        return besides < FEW;
    }

    /** Whether a text names all of the roles, as it stands once names are written out. */
    static boolean names(String text, List<Role> roles) {
        String lower = text.toLowerCase(Locale.ROOT);
        return roles.stream()
                .map(role -> role.nameInSentence().toLowerCase(Locale.ROOT).replaceAll("engineer$", "engineer"))
                .allMatch(lower::contains);
    }

    /**
     * The message with its roles named.
     *
     * @param roles at least one
     * @param aspects that it is about, its own or carried over
     */
    static String of(ReadMessage read, Kind kind, List<Role> roles, List<Aspect> aspects) {
        String rest = stripped(read.text());
        if (kind == Kind.COMPARISON && roles.size() > 1) {
            return AspectQuestion.comparing(aspects.equals(Question.GENERAL) ? List.of() : aspects, roles);
        }
        boolean fragment = FRAGMENT.matcher(rest).matches();
        boolean plain = kind != Kind.STEPS
                && read.terms().isEmpty()
                && (rest.split("\\s+").length <= FEW
                        || !read.says()
                        || IT.matcher(rest).find());
        if (plain && !aspects.isEmpty()) {
            return AspectQuestion.of(aspects.getFirst(), roles);
        }
        if (!aspects.isEmpty() && fragment) {
            return withFragment(AspectQuestion.of(aspects.getFirst(), roles), rest);
        }
        String named = withNames(rest, roles);
        boolean silent = named.equals(rest) && !names(rest, roles);
        return Wording.asQuestion(silent ? rest + " for " + AspectQuestion.names(roles) : named);
    }

    /** Names the roles where a word stands for them. */
    private static String withNames(String text, List<Role> roles) {
        String names = AspectQuestion.names(roles);
        String possessive = POSSESSIVE.matcher(text).replaceFirst("the " + names + "'");
        if (!possessive.equals(text)) {
            return possessive;
        }
        String job = "the job of " + roles.getFirst().withArticle();
        if (roles.size() == 1 && IT.matcher(text).find()) {
            return IT.matcher(text).replaceFirst(job);
        }
        if (roles.size() == 1 && PERSON.matcher(text).find()) {
            return PERSON.matcher(text).replaceFirst(roles.getFirst().withArticle());
        }
        return PRONOUN.matcher(text).replaceFirst(names);
    }

    /** A question, asked for more than was answered. */
    static String more(String question) {
        return question.endsWith(BEYOND) ? question : question.replaceAll("[?\\s]+$", "") + BEYOND;
    }

    /** The question that more was asked of. */
    static String whole(String question) {
        return question.endsWith(BEYOND) ? question.substring(0, question.length() - BEYOND.length()) + "?" : question;
    }

    /** The question before, asked of another role. */
    static String exchanged(Question before, List<Aspect> aspects, Role now) {
        Matcher choice = WHICH_OF.matcher(before.text());
        if (before.kind() == Kind.CHOICE && choice.matches()) {
            return "Do " + now.plural() + " " + infinitive(choice.group(1)) + " " + choice.group(2) + "?";
        }
        Role earlier = before.roles().getFirst();
        String text = before.text()
                .replace(earlier.plural(), now.plural())
                .replace(earlier.withArticle(), now.withArticle())
                .replace(earlier.nameInSentence(), now.nameInSentence());
        if (text.contains(now.nameInSentence())) {
            return text;
        }
        return aspects.isEmpty()
                ? Wording.asQuestion(stripped(text) + " for " + now.plural())
                : AspectQuestion.of(aspects.getFirst(), List.of(now));
    }

    private static String infinitive(String verb) {
        return switch (verb) {
            case "has" -> "have";
            case "does" -> "do";
            default -> verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
        };
    }

    private static String withFragment(String question, String fragment) {
        String bare = ABOUT.matcher(fragment).replaceFirst("");
        String join = PREPOSITION.matcher(bare).find() ? " " : ", in particular ";
        return Wording.asQuestion(question.replace("?", "") + join + bare);
    }

    private static String stripped(String text) {
        return CONNECTIVE.matcher(text).replaceFirst("").replaceAll("[?!.\\s]+$", "");
    }
}
