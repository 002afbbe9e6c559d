package dev.waymark.answer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How surely the sources hold an answer to a question, and why.
 *
 * @param score 0 to 1
 * @param threshold the score from which on an answer may be given
 * @param signals what was seen
 * @param shares what each signal adds to the logarithm of the odds, or takes from it: the largest decided
 */
public record Assessment(double score, double threshold, Map<Signal, Double> signals, Map<Signal, Double> shares) {
    public Assessment {
        signals = Collections.unmodifiableMap(new EnumMap<>(signals));
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /** Whether an answer may be given. */
    public boolean enough() {
        return score >= threshold;
    }
}
