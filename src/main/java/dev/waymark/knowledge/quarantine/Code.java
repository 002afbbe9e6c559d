package dev.waymark.knowledge.quarantine;

import java.util.regex.Pattern;

/** What lines of a program look like. */
final class Code {
    private static final Pattern LINE =
            Pattern.compile("(?s)\\W*|```.*|(import|from|def|class|return|for|while|if|with|try|except|async"
                    + "|await|function|var|let|const|public|#include|using|sudo|curl|echo)\\b(?:[^.?!]|[.](?=\\w))*|[\\w.\\[\\]\"']+\\s*[-+*/]?=[^=].*"
                    + "|[\\w.]+\\(.*|[\"'][\\w-]+[\"']\\s*:.*|.*[{};]\\W*|.*\\)\\W*");

    private static final Pattern FENCE = Pattern.compile("```");

    /** The share of signs in a line of a program is well above that of prose. */
    private static final double SIGNS = 0.08;

    private static final int SHORT = 60;

    private Code() {}

    /** Whether a fence opens or closes in it, and does not do both. */
    static boolean fences(String text) {
        return FENCE.matcher(text).results().count() % 2 == 1;
    }

    static boolean is(String text) {
        long signs = text.chars()
                .filter(sign -> "(){}[]=<>_;\"'/\\#$|".indexOf(sign) >= 0)
                .count();
        boolean dense = signs > SIGNS * text.length();
        boolean line = LINE.matcher(text).matches() && (dense || text.length() < SHORT);
        return !text.isBlank() && (line || signs > 2 * SIGNS * text.length());
    }
}
