package dev.waymark.role;

import dev.waymark.text.Word;
import dev.waymark.text.WordLists;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Recognises aspects by their wording; what counts as one is in {@code aspects.yaml}. Immutable. */
public final class AspectWording {
    /**
     * The aspects that a text words.
     *
     * @param aspects the most surely worded first
     * @param phrased those of them that a phrase names, not a single word
     * @param words by index, the words that say no more than the aspect
     * @param particular by index, the words that name an aspect and yet ask for something in particular within it
     */
    public record Found(List<Aspect> aspects, Set<Aspect> phrased, BitSet words, BitSet particular) {}

    private record AspectYaml(List<String> cues, List<String> asked, List<String> questions) {}

    private record AspectsYaml(List<String> silent, List<String> particular, Map<String, AspectYaml> aspects) {}

    private final Cues<Boolean> silent;
    private final Cues<Boolean> particular;
    private final Cues<Aspect> cues;
    private final Cues<Aspect> asked;
    private final Map<Aspect, List<String>> questions = new EnumMap<>(Aspect.class);
    private final Set<String> words = new TreeSet<>();

    private AspectWording(AspectsYaml yaml) {
        silent = Cues.of(Map.of(true, yaml.silent()));
        particular = Cues.of(Map.of(true, yaml.particular()));
        Map<Aspect, List<String>> anywhere = new EnumMap<>(Aspect.class);
        Map<Aspect, List<String>> both = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            AspectYaml wording =
                    Objects.requireNonNull(yaml.aspects().get(aspect.id()), "aspects.yaml words no " + aspect.id());
            anywhere.put(aspect, wording.cues());
            both.put(
                    aspect,
                    Stream.concat(wording.cues().stream(), wording.asked().stream())
                            .toList());
            questions.put(aspect, List.copyOf(wording.questions()));
        }
        cues = Cues.of(anywhere);
        asked = Cues.of(both);
        both.values().stream()
                .flatMap(List::stream)
                .flatMap(cue -> Words.of(cue).stream())
                .forEach(word -> words.add(word.lower()));
    }

    /** The wording that comes with Waymark. */
    public static AspectWording builtIn() {
        return new AspectWording(WordLists.read(AspectWording.class, "aspects.yaml", AspectsYaml.class));
    }

    /** What a person asks who means the aspect. */
    public List<String> questions(Aspect aspect) {
        return questions.getOrDefault(aspect, List.of());
    }

    /** Every word that takes part in the wording of an aspect, in lower case. */
    public Set<String> words() {
        return words;
    }

    /** The aspects that a heading or a sentence of an article words; names of roles should be masked. */
    public Set<Aspect> inArticle(String text) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        found.addAll(inArticle(Words.of(text)).aspects());
        return found;
    }

    /** As {@link #inArticle(String)}, of a text that is cut into words already. */
    public Found inArticle(List<Word> words) {
        return find(words, cues);
    }

    /** The aspects that a question words; names of roles should be masked. */
    public Found inQuestion(List<Word> words) {
        return find(words, asked);
    }

    private Found find(List<Word> words, Cues<Aspect> wordings) {
        BitSet silenced = places(words, silent);
        BitSet used = new BitSet(words.size());
        Map<Aspect, Integer> longest = new EnumMap<>(Aspect.class);
        wordings.in(words).forEach((cue, matched) -> {
            if (!matched.intersects(silenced)) {
                used.or(matched);
                longest.merge(cue.means(), cue.cue().length(), Math::max);
            }
        });
        BitSet within = places(words, particular);
        used.andNot(within);
        List<Aspect> aspects = new ArrayList<>(longest.keySet());
        aspects.sort(Comparator.comparing(longest::get, Collections.reverseOrder()));
        Set<Aspect> phrased = EnumSet.noneOf(Aspect.class);
        longest.forEach((aspect, length) -> {
            if (length > 1) {
                phrased.add(aspect);
            }
        });
        return new Found(aspects, phrased, used, within);
    }

    private static BitSet places(List<Word> words, Cues<Boolean> cues) {
        BitSet places = new BitSet(words.size());
        cues.in(words).values().forEach(places::or);
        return places;
    }
}
