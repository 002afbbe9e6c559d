package dev.waymark.coverage.thing;

import dev.waymark.coverage.thing.Vocabulary.Named;
import dev.waymark.role.Aspect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes the entries of a vocabulary: of all the ways in which articles name a thing, one thing. */
final class Entries {
    private static final Pattern TURNED = Pattern.compile("(?i) of |^\\w+ing (?!skills|languages)");

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}+( (\\p{Lu}\\p{Ll}+|and|of|in))+");

    /** "Data modelling" rather than "modelling data" or "modelling of data", else what is most used. */
    private static final Comparator<Map.Entry<String, Integer>> USUAL =
            Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                            entry -> !TURNED.matcher(entry.getKey()).find())
                    .thenComparing(Map.Entry.comparingByValue())
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final ThingWording wording;
    private final Map<Aspect, Map<String, List<Entry>>> entries = new EnumMap<>(Aspect.class);

    private Entries(ThingWording wording) {
        this.wording = wording;
    }

    /** Those of each aspect by the key of their first word. */
    static Map<Aspect, Map<String, List<Entry>>> of(
            ThingWording wording, Collection<Named> named, Set<String> publishers, Set<String> plain) {
        var made = new Entries(wording);
        made.addAll(made.counted(named, publishers, plain));
        made.sort();
        return made.entries;
    }

    private void addAll(Map<Aspect, Map<String, Map<String, Integer>>> counted) {
        Set<String> tools = counted.getOrDefault(Aspect.TOOLS, Map.of()).keySet();
        counted.forEach((aspect, keys) -> keys.forEach((key, names) -> {
            boolean tool = names.keySet().stream().anyMatch(name -> tools.contains(wording.withoutKind(name)));
            if (aspect == Aspect.TOOLS
                    || (!tool && names.keySet().stream().noneMatch(name -> isPair(name, keys.keySet())))) {
                add(aspect, names);
            }
        }));
    }

    private void sort() {
        entries.values()
                .forEach(byFirst -> byFirst.values()
                        .forEach(list -> list.sort(
                                Comparator.comparing(entry -> entry.thing().name()))));
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
            boolean degree = one.aspect() == Aspect.EDUCATION && wording.isDegree(usual);
            if (!key.isEmpty() && !degree && !publishers.contains(ThingWording.lower(usual))) {
                Map<String, Integer> names = counted.computeIfAbsent(one.aspect(), _ -> new TreeMap<>())
                        .computeIfAbsent(key, _ -> new TreeMap<>());
                names.merge(usual, 1, Integer::sum);
                names.putIfAbsent(one.name(), 0);
            }
        }
        return counted;
    }

    private static String key(String name, Aspect aspect) {
        return aspect == Aspect.TOOLS ? ThingWording.lower(name) : ThingWording.anyOrder(name);
    }

    /** Of two things that are also named apart each is found by itself. */
    private boolean isPair(String name, Set<String> keys) {
        List<String> parts = Enumeration.pieces(wording.heldTogether(name));
        return parts.size() > 1 && parts.stream().map(ThingWording::anyOrder).allMatch(keys::contains);
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

    /** "Computer Science" as a title has it is "Computer science" here. */
    private static String capitalised(String name) {
        String plain = TITLE.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : name;
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
