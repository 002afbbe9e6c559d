package dev.waymark.chat.understand;

import dev.waymark.role.Role;
import dev.waymark.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the roles that a message means without naming them: "they", "the second one", "the other". */
final class References {
    private static final Set<String> PRONOUNS =
            Set.of("they", "them", "their", "theirs", "he", "she", "his", "her", "it", "its", "one", "these", "those");

    private static final Pattern FIRST = Pattern.compile("\\b(first|former|1st)( (one|role|job))?\\b(?! step)");
    private static final Pattern SECOND = Pattern.compile("\\b(second|latter|2nd|last)( (one|role|job))?\\b");
    private static final Pattern OTHER = Pattern.compile("\\b(the|its|an?) ?other( (one|role|job))?\\b");
    private static final Pattern BOTH = Pattern.compile(
            "\\b(both|the two|these two|those two|which of (them|the two|these|those)|each( other)?)\\b");

    /** These mean the pair only where it was asked about just now. */
    private static final Pattern EITHER = Pattern.compile("\\b(which (one|role|job)|either|whose|who)\\b");

    private References() {}

    /** The roles meant, in the order of the pair; empty when the message refers to none. */
    static List<Role> in(String message, Context context) {
        String text = message.toLowerCase(Locale.ROOT);
        List<Role> pair = context.pair();
        if (pair.size() < 2) {
            return List.of();
        }
        if (OTHER.matcher(text).find() && context.focus().size() == 1) {
            return pair.stream().filter(role -> !context.focus().contains(role)).toList();
        }
        if (FIRST.matcher(text).find()) {
            return List.of(pair.getFirst());
        }
        if (SECOND.matcher(text).find()) {
            return List.of(pair.getLast());
        }
        boolean either = context.together() && EITHER.matcher(text).find();
        return either || BOTH.matcher(text).find() ? pair : List.of();
    }

    static boolean isPronoun(Word word) {
        return PRONOUNS.contains(word.lower());
    }
}
