package dev.waymark.answer.extract;

import dev.waymark.coverage.Evidence;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a sentence that leans on what stood before it stand by itself: connectives go, and the role is named where a
 * pronoun stood for it.
 */
final class StandAlone {
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?i)^(on the other hand|in contrast|by contrast|in addition"
                    + "|additionally|furthermore|moreover|however|meanwhile|likewise|similarly|conversely|therefore|thus|hence"
                    + "|consequently|as a result|in conclusion|finally|then|also|but|and|so|yet)(,\\s*|\\s+(?=they|both|it|he|she)\\b)");

    private static final Pattern INSIDE =
            Pattern.compile("(?i),\\s*(on the other hand|in contrast|by contrast|however|meanwhile|likewise|therefore"
                    + "|in addition|for their part|conversely)\\s*,");

    private static final Pattern PLURAL = Pattern.compile(
            "^(?i)(they|these professionals|these specialists"
                    + "|people in (this|the|these) roles?|such professionals|these (experts|engineers|developers|roles|people))\\b");

    private static final Pattern BOTH = Pattern.compile(
            "^(?i)(both( of (them|these roles))?( (these|the))? (roles|jobs|careers|professions|positions)"
                    + "|both of them|both(?= (are|require|need|have|use|must|can|work|share|do|should|will|may)\\b)"
                    + "|(these|the) two (roles|jobs|careers|professions|positions))\\b");

    private static final Pattern SINGULAR = Pattern.compile(
            "^(?i)(this role|this job|this position|this profession|this professional|the role|the job|he or she)\\b(?! of\\b)");

    private final RoleCatalogue catalogue;

    StandAlone(RoleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The statement's text, to be read by itself.
     *
     * @param continues whether the sentence before it in the article also stands before it in the answer
     */
    String of(Evidence evidence, boolean continues) {
        String text = evidence.statement().text();
        if (evidence.span().isItem()) {
            return text;
        }
        String free = continues ? text : withoutConnective(text);
        return capitalised(named(free, evidence.statement().named()));
    }

    private static String withoutConnective(String text) {
        String without = CONNECTIVE.matcher(text).replaceFirst("");
        return INSIDE.matcher(without).replaceFirst("");
    }

    private String named(String text, Set<String> ids) {
        List<Role> roles = catalogue.roles().stream()
                .filter(role -> ids.contains(role.id()))
                .toList();
        if (roles.isEmpty()) {
            return text;
        }
        Matcher both = BOTH.matcher(text);
        if (roles.size() > 1 && both.find()) {
            return "Both " + AspectQuestion.names(roles) + text.substring(both.end());
        }
        Matcher plural = PLURAL.matcher(text);
        if (plural.find()) {
            return AspectQuestion.names(roles) + text.substring(plural.end());
        }
        Matcher singular = SINGULAR.matcher(text);
        if (roles.size() == 1 && singular.find()) {
            return "The role of " + roles.getFirst().nameInSentence() + text.substring(singular.end());
        }
        return text;
    }

    private static String capitalised(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(0)) && Character.isLetter(text.charAt(1));
        return word || text.startsWith("a ") ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
