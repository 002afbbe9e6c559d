package dev.waymark.role;

import dev.waymark.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings and what each means, found by their first word: an article has far more places than wordings fit. */
final class Cues<T> {
    /** A wording and what it means. */
    record Meant<T>(Cue cue, T means) {}

    private final Map<String, List<Meant<T>>> byFirst = new HashMap<>();

    private Cues() {}

    static <T> Cues<T> of(Map<T, List<String>> wordings) {
        Cues<T> cues = new Cues<>();
        wordings.forEach((means, all) -> all.stream().map(Cue::of).forEach(cue -> cues.add(new Meant<>(cue, means))));
        return cues;
    }

    private void add(Meant<T> cue) {
        byFirst.computeIfAbsent(cue.cue().first(), _ -> new ArrayList<>()).add(cue);
    }

    /** The cues that stand in a text, each with the words it stands on, by index. */
    Map<Meant<T>, BitSet> in(List<Word> words) {
        Map<Meant<T>, BitSet> found = new HashMap<>();
        for (int start = 0; start < words.size(); start++) {
            for (Meant<T> cue : byFirst.getOrDefault(words.get(start).stem(), List.of())) {
                BitSet matched = cue.cue().at(words, start);
                if (!matched.isEmpty()) {
                    found.computeIfAbsent(cue, _ -> new BitSet(words.size())).or(matched);
                }
            }
        }
        return found;
    }
}
