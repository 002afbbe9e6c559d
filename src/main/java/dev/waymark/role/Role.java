package dev.waymark.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A career under its usual name.
 *
 * @param id lower-case words joined by hyphens, singular: {@code data-engineer}
 * @param name as it stands at the start of a sentence: {@code Data engineer}
 * @param aliases other full names, and short forms that nobody takes for a word
 * @param words short forms that are also words or topics ({@code be}, {@code devops}): they count only in capitals or
 *     where a role is expected
 * @param related ids of the roles nearest to it, the nearest first
 * @param occupation the nearest official occupation with its country and code, null where none fits: {@code Database
 *     architects (US, SOC 15-1243)}
 */
public record Role(
        String id,
        String name,
        List<String> aliases,
        List<String> words,
        List<String> related,
        @Nullable String occupation) {
    public Role {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("role id must be lower-case words joined by hyphens, got '" + id + "'");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("role '" + id + "' has a blank name");
        }
        aliases = List.copyOf(aliases);
        words = List.copyOf(words);
        related = List.copyOf(related);
    }

    public Role(String id, String name, List<String> aliases, List<String> words) {
        this(id, name, aliases, words, List.of(), null);
    }

    public Role(String id, String name, List<String> aliases) {
        this(id, name, aliases, List.of());
    }

    /** The name as it stands inside a sentence: {@code data engineer}, but {@code DevOps engineer}. */
    public String nameInSentence() {
        String first = name.split(" ", 2)[0];
        boolean plain = first.chars().skip(1).noneMatch(Character::isUpperCase) && first.length() > 1;
        return plain ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** "data engineers", as it stands inside a sentence. */
    public String plural() {
        String singular = nameInSentence();
        boolean changes = singular.endsWith("y") && !singular.endsWith("ey");
        return changes ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }

    /** "an engineering manager". */
    public String withArticle() {
        return article(nameInSentence()) + " " + nameInSentence();
    }

    /** The indefinite article that a name takes: "an" before a vowel, and before SRE or MLOps, which are spelt out. */
    public static String article(String name) {
        boolean spelt =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        String vowels = spelt ? "AEFHILMNORSX" : "aeiouAEIO";
        return vowels.indexOf(name.charAt(0)) >= 0 ? "an" : "a";
    }
}
