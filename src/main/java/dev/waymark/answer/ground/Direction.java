package dev.waymark.answer.ground;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word that points somewhere, and what stands around it.
 *
 * @param behind the words of the few that follow, stems and figures
 * @param around those before and behind
 */
record Direction(Set<String> behind, Set<String> around) {
    private static final int NEAR = 28;
    private static final int FAR = 70;

    static Direction of(MatchResult found, String text) {
        return new Direction(
                stems(text, found.end(), found.end() + NEAR), stems(text, found.start() - FAR, found.end() + FAR));
    }

    /** How well the best place fits where the statements have such a word; -1 where they have none. */
    int best(Pattern pole, Sources sources) {
        int best = -1;
        for (Reading reading : sources.readings()) {
            for (MatchResult found : pole.matcher(reading.text()).results().toList()) {
                best = Math.max(best, fit(of(found, reading.text())));
            }
        }
        return best;
    }

    private int fit(Direction other) {
        return 3 * common(behind, other.behind) + common(around, other.around);
    }

    private static int common(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size();
    }

    private static Set<String> stems(String text, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (Word word : Words.of(text)) {
            boolean inside = word.offsets().start() >= from && word.offsets().start() < to;
            if (inside && !Words.isStopWord(word.lower())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
