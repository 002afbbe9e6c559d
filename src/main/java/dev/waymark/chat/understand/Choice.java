package dev.waymark.chat.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes up an offer: "yes", "the second one", "2". */
final class Choice {
    private static final Pattern YES = Pattern.compile(
            "(yes|yeah|yep|yup|sure|of course|please|please do|yes,? please|sure,? please|go ahead|do that|do it"
                    + "|why not|sounds good|tell me|i do|that one|yes,? that( one)?)");

    private static final Pattern PLACE = Pattern.compile(
            "(?:the |number |no\\.? ?|option |nr\\.? ?|#)?(first|second|third|fourth|last|1st|2nd|3rd|4th|one|two|three"
                    + "|four|[1-4])(?: (?:one|question|option|choice|role|job))?(?: please)?");

    private static final List<List<String>> PLACES = List.of(
            List.of("first", "1st", "one", "1"),
            List.of("second", "2nd", "two", "2"),
            List.of("third", "3rd", "three", "3"),
            List.of("fourth", "4th", "four", "4"));

    private Choice() {}

    /**
     * The offered question that a message takes up; empty when it takes up none. Of two roles last compared, "the
     * second one" is a role, unless a question back is pending.
     */
    static Optional<String> of(String message, Context context) {
        if (context.offered().isEmpty()) {
            return Optional.empty();
        }
        String plain = message.strip().toLowerCase(Locale.ROOT).replaceAll("[.!?\\s]+$", "");
        if (YES.matcher(plain).matches()) {
            boolean open = context.pending().isEmpty() || context.offered().size() == 1;
            return open ? Optional.of(context.offered().getFirst()) : Optional.empty();
        }
        Matcher place = PLACE.matcher(plain);
        boolean ofRoles = context.pending().isEmpty() && context.together();
        return place.matches() && !ofRoles ? at(place.group(1), context.offered()) : Optional.empty();
    }

    private static Optional<String> at(String place, List<String> offered) {
        if (place.equals("last")) {
            return Optional.of(offered.getLast());
        }
        for (int i = 0; i < Math.min(PLACES.size(), offered.size()); i++) {
            if (PLACES.get(i).contains(place)) {
                return Optional.of(offered.get(i));
            }
        }
        return Optional.empty();
    }
}
