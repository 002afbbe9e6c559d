package dev.waymark.coverage.thing;

import dev.waymark.role.Aspect;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The things that the articles enumerate, and how to find them in a text. Immutable. */
final class Vocabulary {
    private static final Pattern JOINED = Pattern.compile("[ \\-/.&\\u00a0]|, ?");

    /** "US statistics" and the "Bureau of Labor Statistics" are no skill. */
    private static final Pattern OFFICE = Pattern.compile("\\b(official|national|federal|(?<=.)\\p{Lu}\\w+) $");

    private static final Pattern TURNED = Pattern.compile("(?i) of |^\\w+ing (?!skills|languages)");

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}+( (\\p{Lu}\\p{Ll}+|and|of|in))+");

    /** "IT managers" are no field of study. */
    private static final Pattern STAFF = Pattern.compile(
            "(?i)^ (managers?|analysts?|occupations?|jobs?|firms?|companies|workers?|specialists?|staff)\\b");

    /** "Data modelling" rather than "modelling data" or "modelling of data", else what is most used. */
    private static final Comparator<Map.Entry<String, Integer>> USUAL =
            Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                            entry -> !TURNED.matcher(entry.getKey()).find())
                    .thenComparing(Map.Entry.comparingByValue())
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    /**
     * A way in which articles name a thing.
     *
     * @param name as it is written
     */
    record Named(Aspect aspect, String name) {}

    /** A thing found in a text, and where. */
    record Found(Thing thing, int start) {}

    /**
     * A thing as it is looked for.
     *
     * @param keys of the words of one spelling
     * @param written every way in which a proper name is written; empty for common words
     */
    private record Entry(Thing thing, List<String> keys, Set<String> written) {
        boolean isProper() {
            return !written.isEmpty();
        }
    }

    private final ThingWording wording;
    private final Set<Named> named;
    private final Map<Aspect, Map<String, List<Entry>>> entries = new EnumMap<>(Aspect.class);

    /**
     * @param named all that is enumerated anywhere, as often as it is
     * @param publishers names that stand beside things without being any
     * @param plain words in lower case that stand where no tools are spoken of, and so are no names
     */
    Vocabulary(ThingWording wording, Collection<Named> named, Set<String> publishers, Set<String> plain) {
        this.wording = wording;
        this.named = new HashSet<>(named);
        Map<Aspect, Map<String, Map<String, Integer>>> counted = counted(named, publishers, plain);
        Set<String> tools = counted.getOrDefault(Aspect.TOOLS, Map.of()).keySet();
        counted.forEach((aspect, keys) -> keys.forEach((key, names) -> {
            boolean tool = names.keySet().stream().anyMatch(name -> tools.contains(wording.withoutKind(name)));
            if (aspect == Aspect.TOOLS
                    || (!tool && names.keySet().stream().noneMatch(name -> isPair(name, keys.keySet())))) {
                add(aspect, names);
            }
        }));
        entries.values()
                .forEach(byFirst -> byFirst.values()
                        .forEach(list -> list.sort(
                                Comparator.comparing(entry -> entry.thing().name()))));
    }

    /** Of two things that are also named apart each is found by itself. */
    private boolean isPair(String name, Set<String> keys) {
        List<String> parts = Enumeration.pieces(wording.heldTogether(name));
        return parts.size() > 1 && parts.stream().map(ThingWording::anyOrder).allMatch(keys::contains);
    }

    /** Whether it was made of the same names. */
    boolean isOf(Collection<Named> others) {
        return named.equals(new HashSet<>(others));
    }

    /**
     * The things that a text names, the longest name where names overlap.
     *
     * @param enumerates whether the text is about things of this kind, so that names that are also words are names
     */
    List<Found> in(String text, Aspect aspect, boolean enumerates) {
        Map<String, List<Entry>> byFirst = entries.getOrDefault(aspect, Map.of());
        List<Word> words = Words.of(text);
        List<Found> found = aspect == Aspect.EDUCATION ? degrees(text) : new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = 0;
            Optional<Entry> longest = Optional.empty();
            for (Entry entry : beginningWith(words.get(at), byFirst)) {
                if (entry.keys().size() > length && stands(entry, words, at, text, enumerates)) {
                    longest = Optional.of(entry);
                    length = entry.keys().size();
                }
            }
            if (longest.isPresent()) {
                found.add(
                        new Found(longest.get().thing(), words.get(at).offsets().start()));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    private List<Found> degrees(String text) {
        List<Found> found = new ArrayList<>();
        wording.degrees()
                .forEach((name, written) -> written.matcher(text)
                        .results()
                        .limit(1)
                        .forEach(match -> found.add(new Found(new Thing(Aspect.EDUCATION, name), match.start()))));
        return found;
    }

    private static List<Entry> beginningWith(Word word, Map<String, List<Entry>> byFirst) {
        List<Entry> entries = new ArrayList<>(byFirst.getOrDefault(word.lower(), List.of()));
        String stem = ThingWording.stem(word);
        if (!stem.equals(word.lower())) {
            entries.addAll(byFirst.getOrDefault(stem, List.of()));
        }
        return entries;
    }

    /** Proper names are what they are; common words are inflected. */
    private static String key(Word word, boolean proper) {
        return proper ? word.lower() : ThingWording.stem(word);
    }

    private static String key(String name, Aspect aspect) {
        return aspect == Aspect.TOOLS ? ThingWording.lower(name) : ThingWording.anyOrder(name);
    }

    private Map<Aspect, Map<String, Map<String, Integer>>> counted(
            Collection<Named> named, Set<String> publishers, Set<String> plain) {
        Map<Aspect, Map<String, Map<String, Integer>>> counted = new EnumMap<>(Aspect.class);
        for (Named one : named) {
            String usual = wording.usual(one.name());
            String key = key(usual, one.aspect());
            if (one.aspect() == Aspect.TOOLS && plain.contains(one.name())) {
                continue;
            }
            boolean degree = one.aspect() == Aspect.EDUCATION && !degrees(usual).isEmpty();
            if (!key.isEmpty() && !degree && !publishers.contains(ThingWording.lower(usual))) {
                Map<String, Integer> names = counted.computeIfAbsent(one.aspect(), _ -> new TreeMap<>())
                        .computeIfAbsent(key, _ -> new TreeMap<>());
                names.merge(usual, 1, Integer::sum);
                names.putIfAbsent(one.name(), 0);
            }
        }
        return counted;
    }

    /** Under the name that is most used; the usual name where there is one. */
    private void add(Aspect aspect, Map<String, Integer> names) {
        String most = names.entrySet().stream().max(USUAL).orElseThrow().getKey();
        boolean proper = aspect == Aspect.TOOLS;
        Thing thing = new Thing(aspect, proper ? most : capitalised(most));
        Set<String> written = new TreeSet<>(names.keySet());
        written.addAll(wording.spellings(wording.usual(most)));
        for (String name : written) {
            boolean exact = proper || isShortForm(name);
            String key = exact ? ThingWording.lower(name) : ThingWording.stems(name);
            put(new Entry(thing, List.of(key.split(" ")), exact ? written : Set.of()));
        }
    }

    /** "IT" is none of "it". */
    private static boolean isShortForm(String name) {
        return name.length() < 5 && name.chars().allMatch(Character::isUpperCase);
    }

    private void put(Entry entry) {
        entries.computeIfAbsent(entry.thing().aspect(), _ -> new HashMap<>())
                .computeIfAbsent(entry.keys().getFirst(), _ -> new ArrayList<>())
                .add(entry);
    }

    private boolean stands(Entry entry, List<Word> words, int at, String text, boolean enumerates) {
        int end = at + entry.keys().size();
        if (end > words.size()) {
            return false;
        }
        for (int i = at; i < end; i++) {
            boolean joined = i == at || isJoined(text, words.get(i - 1), words.get(i));
            if (!joined
                    || !key(words.get(i), entry.isProper()).equals(entry.keys().get(i - at))) {
                return false;
            }
        }
        int start = words.get(at).offsets().start();
        int behind = words.get(end - 1).offsets().end();
        boolean staff = !entry.thing().aspect().equals(Aspect.TOOLS)
                && STAFF.matcher(text.substring(behind)).find();
        return !staff
                && (entry.isProper()
                        ? isName(entry, text, start, behind, enumerates)
                        : !OFFICE.matcher(text.substring(0, start)).find());
    }

    private static boolean isJoined(String text, Word one, Word next) {
        return JOINED.matcher(text.substring(one.offsets().end(), next.offsets().start()))
                .matches();
    }

    private boolean isName(Entry entry, String text, int start, int end, boolean enumerates) {
        String written = text.substring(start, end);
        boolean word = wording.isWord(written);
        if (!entry.written().contains(written)) {
            return enumerates && !word && !Words.isStopWord(written);
        }
        boolean letter = written.length() == 1;
        boolean apart = !letter || (isApart(text, start - 1) && isApart(text, end));
        return !word || (apart && (enumerates || (start > 0 && !letter)));
    }

    private static boolean isApart(String text, int at) {
        return at < 0 || at >= text.length() || "&'’-+#".indexOf(text.charAt(at)) < 0;
    }

    /** "Computer Science" as a title has it is "Computer science" here. */
    private static String capitalised(String name) {
        String plain = TITLE.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : name;
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
