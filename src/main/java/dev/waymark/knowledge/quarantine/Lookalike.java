package dev.waymark.knowledge.quarantine;

import java.util.regex.Pattern;

/** Letters of another alphabet among Latin ones, which look the same and are not found. */
final class Lookalike {
    /** Greek letters stand in terms of science, but not the one that is a plain "o". */
    private static final String FOREIGN = "[\\p{IsCyrillic}\\u03BF\\u039F]";

    private static final Pattern WORD =
            Pattern.compile("\\p{L}*(?:\\p{IsLatin}%1$s|%1$s\\p{IsLatin})\\p{L}*".formatted(FOREIGN));

    private Lookalike() {}

    static boolean isIn(String text) {
        return WORD.matcher(text).find();
    }
}
