package dev.waymark.answer.ground;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words of a text are names of the sources behind its statements. One word of a longer name is none: the US Bureau of
 * Labor Statistics says nothing of the US alone.
 *
 * @param starts where those words begin
 */
record Noted(Set<Integer> starts) {
    private static final int ACRONYM = 3;

    static Noted of(List<String> notes, Reading said) {
        Set<Integer> starts = new HashSet<>();
        if (notes.isEmpty()) {
            return new Noted(starts);
        }
        List<Word> words = Words.of(said.text());
        for (List<Word> note : notes.stream().map(Words::of).toList()) {
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < note.size(); j++) {
                    if (isSame(words, i, note, j) && isWhole(words, i, note, j)) {
                        starts.add(words.get(i).offsets().start());
                    }
                }
            }
        }
        return new Noted(starts);
    }

    private static boolean isWhole(List<Word> words, int at, List<Word> note, int place) {
        return note.size() == 1
                || isAcronym(note.get(place).text())
                || isSame(words, at + 1, note, place + 1)
                || isSame(words, at - 1, note, place - 1);
    }

    private static boolean isAcronym(String name) {
        return name.length() >= ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isSame(List<Word> words, int at, List<Word> note, int place) {
        boolean inside = at >= 0 && at < words.size() && place >= 0 && place < note.size();
        return inside && words.get(at).lower().equals(note.get(place).lower());
    }

    boolean has(Word word) {
        return starts.contains(word.offsets().start());
    }
}
