package dev.waymark.answer;

import java.util.Locale;

/** How a sentence of an answer is set: in running text, in a list, or in an ordered list. */
public enum Block {
    PARAGRAPH,
    ITEM,
    STEP;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
