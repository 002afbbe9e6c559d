package dev.waymark.knowledge;

import dev.waymark.text.Offsets;
import java.util.List;

/**
 * The smallest piece of an article that a citation may point at: one sentence, or one list item whole.
 *
 * @param section index in {@link Article#sections()}
 * @param paragraph spans of one paragraph share this number, items of one list share it too; unique in the article
 * @param leadIn index in {@link Article#spans()} of the sentence that introduces this item's list, -1 for none
 * @param basedOn the sources that the article names for it
 */
public record Span(Kind kind, Offsets offsets, int section, int paragraph, int leadIn, List<Source> basedOn) {
    /** {@code LEAD_IN} is a sentence that introduces a list; {@code STEP} an item of an ordered list. */
    public enum Kind {
        SENTENCE,
        LEAD_IN,
        ITEM,
        STEP
    }

    public Span {
        basedOn = List.copyOf(basedOn);
    }

    public boolean isItem() {
        return kind == Kind.ITEM || kind == Kind.STEP;
    }
}
