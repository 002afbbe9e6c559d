package dev.waymark.coverage.thing;

import dev.waymark.text.Word;
import dev.waymark.text.WordLists;
import dev.waymark.text.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How things are written, as {@code things.yaml} has it. Immutable. */
final class ThingWording {
    private record ThingsYaml(
            Map<String, List<String>> spellings,
            Map<String, String> degrees,
            List<String> words,
            List<String> whole,
            List<String> kinds,
            List<String> empty,
            List<String> never,
            List<String> noPart) {}

    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Map<String, Pattern> degrees = new LinkedHashMap<>();
    private final Set<String> words;
    private final Set<String> kinds;
    private final Set<String> empty;
    private final Set<String> never;
    private final Set<String> noPart;
    private final Pattern whole;

    private ThingWording(ThingsYaml yaml) {
        yaml.spellings().forEach((name, others) -> {
            Set<String> all = new LinkedHashSet<>(others);
            all.add(name);
            all.forEach(other -> usual.put(lower(other), name));
            spellings.put(name, all);
        });
        yaml.degrees().forEach((name, written) -> degrees.put(name, Pattern.compile("(?i)\\b(?:" + written + ")\\b")));
        words = yaml.words().stream().map(ThingWording::lower).collect(Collectors.toSet());
        kinds = yaml.kinds().stream().map(Words::stem).collect(Collectors.toSet());
        empty = yaml.empty().stream().map(Words::stem).collect(Collectors.toSet());
        never = yaml.never().stream().map(ThingWording::lower).collect(Collectors.toSet());
        noPart = Set.copyOf(yaml.noPart());
        whole = Pattern.compile("(?i)\\b(" + String.join("|", yaml.whole()) + ")\\b");
    }

    /** The wording that comes with Waymark. */
    static ThingWording builtIn() {
        return new ThingWording(WordLists.read(ThingWording.class, "things.yaml", ThingsYaml.class));
    }

    /** What all ways to write a proper name share: "scikit-learn", "Scikit Learn". */
    static String lower(String name) {
        return Words.of(name).stream().map(Word::lower).collect(Collectors.joining(" "));
    }

    /** What all inflections of common words share, British spelling and American alike: "data modelling". */
    static String stems(String name) {
        return Words.of(name).stream().map(ThingWording::stem).collect(Collectors.joining(" "));
    }

    /** What "data modelling" and "modelling of data" share. */
    static String anyOrder(String name) {
        return Words.of(name).stream()
                .filter(word -> !Words.isStopWord(word.lower()))
                .map(ThingWording::stem)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** A proper name without what only says its kind: of "NoSQL databases" the first. */
    String withoutKind(String name) {
        List<Word> words = Words.of(name);
        int end = words.size();
        while (end > 1 && isKind(words.get(end - 1))) {
            end--;
        }
        return words.stream().limit(end).map(Word::lower).collect(Collectors.joining(" "));
    }

    static String stem(Word word) {
        return word.stem().replace("iz", "is").replace("yz", "ys").replace("our", "or");
    }

    /** The usual name of what a name stands for; the name itself where no other is known. */
    String usual(String name) {
        return usual.getOrDefault(lower(name), name);
    }

    /** Every way in which what has this usual name is written, the name itself included. */
    Set<String> spellings(String name) {
        return spellings.getOrDefault(name, Set.of(name));
    }

    /** How degrees and the like are written, by their usual names. */
    Map<String, Pattern> degrees() {
        return Collections.unmodifiableMap(degrees);
    }

    /** Whether a degree is named. */
    boolean isDegree(String name) {
        return degrees.values().stream()
                .anyMatch(written -> written.matcher(name).find());
    }

    /** Whether a name is also a word, so that it counts only where it can't be one. */
    boolean isWord(String name) {
        return name.length() < 3 || words.contains(lower(name));
    }

    /** Whether a word says only what kind of thing is named. */
    boolean isKind(Word word) {
        return kinds.contains(word.stem());
    }

    /** Whether a word says nothing behind what it goes with. */
    boolean isEmpty(Word word) {
        return empty.contains(word.stem());
    }

    /** Whether a name is never a thing. */
    boolean isNever(String name) {
        return never.contains(lower(name));
    }

    /** Whether a phrase with this word is more than the name of a thing. */
    boolean isNoPart(Word word) {
        return noPart.contains(word.lower());
    }

    /** The text with what is one thing held together: no "and" divides it. */
    String heldTogether(String text) {
        return whole.matcher(text).replaceAll(match -> match.group().replace(' ', '\u00a0'));
    }
}
