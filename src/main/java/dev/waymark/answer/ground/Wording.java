package dev.waymark.answer.ground;

import dev.waymark.text.Word;
import dev.waymark.text.WordLists;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the same is said in other words, and the contrary in nearly the same, as {@code grounding.yaml} has it. */
final class Wording {
    private record PolesYaml(List<String> up, List<String> down) {}

    private record Yaml(
            List<List<String>> names,
            List<List<String>> words,
            List<List<String>> irregular,
            List<List<String>> qualifications,
            List<List<String>> places,
            List<String> denials,
            List<String> contraries,
            List<String> exclusions,
            List<String> harmless,
            List<PolesYaml> poles,
            List<String> proxies) {}

    /**
     * A pair of opposites.
     *
     * @param up finds the words of one pole
     * @param down finds those of the other
     */
    record Poles(Pattern up, Pattern down) {}

    /** With fewer letters in common words are hardly of one kin. */
    private static final int KIN = 6;

    private static final Pattern PREFIX = Pattern.compile("^(un|in|im|ir|il|dis|non)");

    /** What a word of one piece of text shares with a word of another that says the same. */
    private final Map<String, Set<String>> groups = new HashMap<>();

    /** The plain form of a word that is inflected by no rule. */
    private final Map<String, String> plainForms = new HashMap<>();

    /** What words of contrary meaning are contrary to: "unpaid" to "paid". */
    private final Map<String, String> contraries = new HashMap<>();

    private final List<Pattern> names;
    private final List<Pattern> places;
    private final List<Pattern> qualifications;
    private final Pattern denials;
    private final Pattern exclusions;
    private final Pattern harmless;
    private final Pattern proxies;
    private final List<Poles> poles;

    private Wording(Yaml yaml) {
        for (int i = 0; i < yaml.words().size(); i++) {
            for (String word : yaml.words().get(i)) {
                groups.computeIfAbsent(Words.stem(word), _ -> new HashSet<>()).add("#" + i);
            }
        }
        for (List<String> forms : yaml.irregular()) {
            forms.forEach(form -> plainForms.put(Words.stem(form), Words.stem(forms.getFirst())));
        }
        for (String word : yaml.contraries()) {
            contraries.put(Words.stem(word), Words.stem(PREFIX.matcher(word).replaceFirst("")));
        }
        names = yaml.names().stream().map(Wording::anyName).toList();
        places = yaml.places().stream().map(Wording::anyName).toList();
        qualifications = yaml.qualifications().stream().map(Wording::any).toList();
        denials = whole(
                Stream.concat(yaml.denials().stream(), Stream.of("\\w+n['’]t")).toList());
        exclusions = any(yaml.exclusions());
        harmless = any(yaml.harmless());
        proxies = any(yaml.proxies());
        poles = yaml.poles().stream()
                .map(both -> new Poles(any(both.up()), any(both.down())))
                .toList();
    }

    /** The wording that comes with Waymark. */
    static Wording builtIn() {
        return new Wording(WordLists.read(Wording.class, "grounding.yaml", Yaml.class));
    }

    /** Keys of which a word shares at least one with any word that says the same. */
    Set<String> keys(Word word) {
        String stem = plainForms.getOrDefault(word.stem(), word.stem());
        return isContrary(word) ? keys(contraries.getOrDefault(stem, stem)) : keys(stem);
    }

    private Set<String> keys(String stem) {
        Set<String> keys = new HashSet<>(groups.getOrDefault(stem, Set.of()));
        keys.add(stem);
        if (stem.length() >= KIN) {
            keys.add("~" + stem.substring(0, KIN));
        }
        return keys;
    }

    /** Whether a word denies by itself what another, whose keys it has, affirms. */
    boolean isContrary(Word word) {
        return contraries.containsKey(word.stem());
    }

    /** The names in a text, known to have other forms, that a word is part of. */
    List<String> otherNames(String word, String text) {
        return names.stream()
                .flatMap(group -> group.matcher(text).results())
                .map(java.util.regex.MatchResult::group)
                .filter(name -> name.contains(word))
                .toList();
    }

    /** Whether a text has the name in another form. */
    boolean hasOtherName(String name, String text) {
        return names.stream()
                .anyMatch(group ->
                        group.matcher(name).matches() && group.matcher(text).find());
    }

    /** Countries and their like; each finds all that one goes by. */
    List<Pattern> places() {
        return places;
    }

    /** What may have to be passed or gone through, names that are written small. */
    List<Pattern> qualifications() {
        return qualifications;
    }

    Pattern denials() {
        return denials;
    }

    Pattern exclusions() {
        return exclusions;
    }

    /** The text with what looks like a denial and is none made void; as long as it was. */
    String withoutHarmless(String text) {
        return harmless.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    Pattern proxies() {
        return proxies;
    }

    List<Poles> poles() {
        return List.copyOf(poles);
    }

    private static Pattern any(Collection<String> words) {
        return Pattern.compile(
                "(?i)(?<![\\p{L}\\p{N}])(?:" + alternatives(words) + ")(?:s|d|ed|es|ing)?(?![\\p{L}\\p{N}])");
    }

    private static Pattern whole(Collection<String> words) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:" + alternatives(words) + ")(?![\\p{L}\\p{N}])");
    }

    private static Pattern anyName(Collection<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add(Pattern.quote(name)));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives(quoted) + ")(?![\\p{L}\\p{N}])");
    }

    /** Of two that begin alike the longer is meant. */
    private static String alternatives(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
