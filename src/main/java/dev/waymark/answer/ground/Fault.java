package dev.waymark.answer.ground;

import java.util.Locale;

/** Why a sentence goes. */
public enum Fault {
    /** It cites nothing, and nothing at hand supports it. */
    UNCITED,
    /** It cites a number that no passage has. */
    INVENTED_SOURCE,
    /** It speaks to a machine, asks, or is cut off, and so states nothing. */
    NO_STATEMENT,
    /** It has a figure, date or unit that the statements have not, or has it for something else. */
    FIGURE,
    /** It names somebody or something, a tool or a degree included, that the statements don't. */
    NAME,
    /** It speaks of another role than the statements do, or says of one what they say of another. */
    ROLE,
    /** It denies what they say, or says what they deny. */
    NEGATION,
    /** It has more where they have less, or compares what they don't. */
    DIRECTION,
    /** Too much of it has no counterpart in their words or their meaning. */
    UNSUPPORTED,
    /** It says what a sentence before it said. */
    REPEATED;

    /** The name in metrics: {@code invented-source}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
