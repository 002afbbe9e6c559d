package dev.waymark.role;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Recognises aspects by their wording; what counts as one is in {@code aspects.yaml}. Immutable. */
public final class AspectWording {
    /**
     * The aspects that a text words.
     *
     * @param aspects the most surely worded first
     * @param words by index, the words that say no more than the aspect
     * @param particular by index, the words that name an aspect and yet ask for something in particular within it
     */
    public record Found(List<Aspect> aspects, BitSet words, BitSet particular) {}

    private record AspectYaml(List<String> cues, List<String> asked, List<String> questions) {}

    private record AspectsYaml(List<String> silent, List<String> particular, Map<String, AspectYaml> aspects) {}

    private final List<Cue> silent;
    private final List<Cue> particular;
    private final Map<Aspect, List<Cue>> cues = new EnumMap<>(Aspect.class);
    private final Map<Aspect, List<Cue>> asked = new EnumMap<>(Aspect.class);
    private final Map<Aspect, List<String>> questions = new EnumMap<>(Aspect.class);
    private final Set<String> words = new TreeSet<>();

    private AspectWording(AspectsYaml yaml) {
        silent = yaml.silent().stream().map(Cue::of).toList();
        particular = yaml.particular().stream().map(Cue::of).toList();
        for (Aspect aspect : Aspect.values()) {
            AspectYaml wording =
                    Objects.requireNonNull(yaml.aspects().get(aspect.id()), "aspects.yaml words no " + aspect.id());
            List<Cue> anywhere = wording.cues().stream().map(Cue::of).toList();
            cues.put(aspect, anywhere);
            List<Cue> both = new ArrayList<>(anywhere);
            wording.asked().stream().map(Cue::of).forEach(both::add);
            asked.put(aspect, List.copyOf(both));
            Stream.concat(wording.cues().stream(), wording.asked().stream())
                    .flatMap(cue -> Words.of(cue).stream())
                    .forEach(word -> words.add(word.lower()));
            questions.put(aspect, List.copyOf(wording.questions()));
        }
    }

    /** The wording that comes with Waymark. */
    public static AspectWording builtIn() {
        try (InputStream yaml = AspectWording.class.getResourceAsStream("aspects.yaml")) {
            return new AspectWording(new YAMLMapper().readValue(yaml, AspectsYaml.class));
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in aspects.yaml cannot be read", e);
        }
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
        found.addAll(find(Words.of(text), cues).aspects());
        return found;
    }

    /** The aspects that a question words; names of roles should be masked. */
    public Found inQuestion(List<Word> words) {
        return find(words, asked);
    }

    private Found find(List<Word> words, Map<Aspect, List<Cue>> wordings) {
        BitSet silenced = matched(words, silent);
        BitSet used = new BitSet(words.size());
        Map<Aspect, Integer> longest = new EnumMap<>(Aspect.class);
        wordings.forEach((aspect, cues) -> cues.forEach(cue -> {
            BitSet matched = matched(words, List.of(cue));
            if (!matched.isEmpty() && !matched.intersects(silenced)) {
                used.or(matched);
                longest.merge(aspect, cue.length(), Math::max);
            }
        }));
        BitSet within = matched(words, particular);
        used.andNot(within);
        List<Aspect> aspects = new ArrayList<>(longest.keySet());
        aspects.sort(Comparator.comparing(longest::get, Collections.reverseOrder()));
        return new Found(aspects, used, within);
    }

    private static BitSet matched(List<Word> words, List<Cue> cues) {
        BitSet matched = new BitSet(words.size());
        for (Cue cue : cues) {
            for (int start = 0; start < words.size(); start++) {
                matched.or(cue.at(words, start));
            }
        }
        return matched;
    }
}
