package dev.waymark.chat.understand;

import dev.waymark.answer.Question.Kind;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sees by its wording which form of answer a question asks for. */
final class Kinds {
    private static final Pattern COMPARING = Pattern.compile("\\b(differ\\w*|diff|vs|versus|compar\\w+|distinguish\\w*"
            + "|contrast\\w*|unlike|distinction|sets? .* apart|separat\\w+|in common|alike|similar\\w*|overlap\\w*|not just an?|next to each other|side by side"
            + "|tell .* (from|apart))\\b");
    private static final Pattern CHOOSING =
            Pattern.compile("\\b(which|who|whose|or|either|better|rather|fits?|suits?|match\\w*)\\b");

    private static final Pattern EXEMPLIFYING =
            Pattern.compile("\\b(examples?|illustrat\\w+|story|show me (how|what)|^for instance|^e\\.g)\\b");

    private static final Pattern SEQUENCE =
            Pattern.compile("\\b(steps?|stages?|phases?|walk me through|process|workflow"
                    + "|in (what|which) order|in order|comes? (right )?(after|next|before|first)|happens? (first|next|after|before)"
                    + "|(start|begin) with|and (then|after|next|afterwards?)|what('s| is) next|before that"
                    + "|how (is|are|was|were) .* (built|developed|made|created|trained))\\b");

    private Kinds() {}

    /** The kind of a question with names written out and slips mended. */
    static Kind of(String text, List<Role> roles) {
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

    static boolean isComparing(String text) {
        return COMPARING.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
