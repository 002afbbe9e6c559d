package dev.waymark.knowledge.quarantine;

import java.util.regex.Pattern;

/** Text that is written so that a program reads it and a person does not. */
final class Encoded {
    /** Longer than any word, and no address of a page. */
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w/.=&?%-])[A-Za-z0-9+/]{40,}={0,2}(?![\\w/-]|[.]\\w)");

    private static final Pattern ESCAPES =
            Pattern.compile("(?:\\\\x[0-9a-fA-F]{2}|\\\\u[0-9a-fA-F]{4}|%[0-9a-fA-F]{2}|&#x?[0-9a-fA-F]+;){8,}"
                    + "|(?:\\b[01]{8}\\b\\s*){5,}|(?:\\b(?:0x)?[0-9a-fA-F]{2}\\b\\s+){12,}|data:[\\w/+.-]+;base64,");

    private Encoded() {}

    static boolean isIn(String text) {
        return ESCAPES.matcher(text).find() || TOKEN.matcher(text).results().anyMatch(token -> isMixed(token.group()));
    }

    /** Capitals, small letters and figures among each other; a long name in capitals or a line of signs is none. */
    private static boolean isMixed(String token) {
        return token.chars().anyMatch(Character::isUpperCase)
                && token.chars().anyMatch(Character::isLowerCase)
                && token.chars().anyMatch(Character::isDigit);
    }
}
