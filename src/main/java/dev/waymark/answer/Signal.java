package dev.waymark.answer;

import java.util.Locale;

/** What speaks for or against the sources holding an answer: a number from 0 to 1 each. */
public enum Signal {
    /** The cosine of the question and the nearest statement about its roles, names of roles masked. */
    STATEMENT,
    /** By how much the nearest passage leads those behind it: something is always near, but an answer stands out. 0.1 at most. */
    AHEAD,
    /** 1 where the question names what it is about: a role, or an occupation, tool or place that is none. */
    NAMED,
    /** 1 where the question leans on the answer before it. */
    FOLLOW_UP,
    /** 1 where an aspect of a role is asked about; the signals on aspects count only then. */
    ASKED,
    /** How clearly the first statement of the answer is about that aspect. */
    ASPECT,
    /** 1 where nothing at all is stated on that aspect of these roles. */
    UNSUPPORTED,
    /** Where none is: the most of the question's words, by rarity, that one statement of the answer has. */
    WORDS,
    /** The share of the question's words, by rarity, that no article has, but for those that {@link #MISSING} counts. */
    UNKNOWN,
    /** 1 where the answer would lack a name, figure or kind that the question asks for. */
    MISSING,
    /** 1 where a figure is asked for and the answer would hold one. */
    FIGURE,
    /** 1 where a figure is asked for and the answer would hold none. */
    NO_FIGURE;

    /** The name in the file of weights: {@code no-figure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
