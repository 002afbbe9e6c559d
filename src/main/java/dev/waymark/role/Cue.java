package dev.waymark.role;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A wording by stems; a gap stands for up to six words. */
record Cue(List<String> stems) {
    private static final String GAP = "…";
    private static final int LONGEST_GAP = 6;
    private static final BitSet NOWHERE = new BitSet(0);

    static Cue of(String wording) {
        List<String> stems = new ArrayList<>();
        for (String part : wording.split("\\s+")) {
            if (part.equals(GAP)) {
                stems.add(GAP);
            } else {
                Words.of(part).forEach(word -> stems.add(word.stem()));
            }
        }
        if (stems.isEmpty() || stems.getFirst().equals(GAP)) {
            throw new IllegalArgumentException("a cue begins with a word, got '" + wording + "'");
        }
        return new Cue(List.copyOf(stems));
    }

    /** The stem of the word it begins with. */
    String first() {
        return stems.getFirst();
    }

    /** How many words it fixes: the more, the surer. */
    int length() {
        return (int) stems.stream().filter(stem -> !stem.equals(GAP)).count();
    }

    /** The words it stands on, by index, when it begins at {@code start}; empty when it does not. */
    BitSet at(List<Word> words, int start) {
        if (!first().equals(words.get(start).stem())) {
            return NOWHERE;
        }
        BitSet matched = new BitSet(words.size());
        return match(words, start, 0, matched) ? matched : new BitSet();
    }

    private boolean match(List<Word> words, int at, int part, BitSet matched) {
        if (part == stems.size()) {
            return true;
        }
        if (stems.get(part).equals(GAP)) {
            return matchBehindGap(words, at, part + 1, matched);
        }
        if (at >= words.size() || !words.get(at).stem().equals(stems.get(part))) {
            return false;
        }
        matched.set(at);
        boolean whole = match(words, at + 1, part + 1, matched);
        if (!whole) {
            matched.clear(at);
        }
        return whole;
    }

    private boolean matchBehindGap(List<Word> words, int at, int part, BitSet matched) {
        for (int skipped = 0; skipped <= LONGEST_GAP; skipped++) {
            if (match(words, at + skipped, part, matched)) {
                return true;
            }
        }
        return false;
    }
}
