package dev.waymark.role;

import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text in the one form in which names of roles are compared: singular, short forms written out. */
final class NameWords {
    /**
     * A word in comparable form.
     *
     * @param written the word that it came from; words written out of one short form share it
     * @param field whether it was written as a field of work: "engineering" for "engineer"
     */
    record NameWord(String canonical, Word written, boolean field) {
        Offsets offsets() {
            return written.offsets();
        }
    }

    /** Short forms people write inside names, whatever the role. */
    private static final Map<String, List<String>> WRITTEN_OUT = Map.ofEntries(
            Map.entry("ml", List.of("machine", "learning")),
            Map.entry("ai", List.of("artificial", "intelligence")),
            Map.entry("swe", List.of("software", "engineer")),
            Map.entry("sde", List.of("software", "engineer")),
            Map.entry("sw", List.of("software")),
            Map.entry("eng", List.of("engineer")),
            Map.entry("engr", List.of("engineer")),
            Map.entry("engg", List.of("engineer")),
            Map.entry("dev", List.of("developer")),
            Map.entry("sci", List.of("science")),
            Map.entry("db", List.of("database")),
            Map.entry("admin", List.of("administrator")),
            Map.entry("mgr", List.of("manager")),
            Map.entry("infra", List.of("infrastructure")),
            Map.entry("sec", List.of("security")),
            Map.entry("embeded", List.of("embedded")));

    /** Words that some write apart. */
    private static final Set<String> APART =
            Set.of("front end", "back end", "full stack", "dev ops", "ml ops", "data base", "soft ware", "gen ai");

    /** What they begin with: few words do. */
    private static final Set<String> BEGIN_APART =
            APART.stream().map(pair -> pair.substring(0, pair.indexOf(' '))).collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    static List<NameWord> of(String text) {
        List<Word> words = Words.of(text);
        List<NameWord> canonical = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (BEGIN_APART.contains(word.lower()) && i + 1 < words.size() && isApart(text, word, words.get(i + 1))) {
                canonical.add(joined(text, word, words.get(++i)));
            } else {
                add(word, canonical);
            }
        }
        return canonical;
    }

    private static boolean isApart(String text, Word first, Word second) {
        return APART.contains(first.lower() + " " + second.lower()) && isJoined(text, first, second);
    }

    /** Whether nothing but one space or hyphen stands between a word and the next. */
    static boolean isJoined(String text, Word first, Word second) {
        int end = first.offsets().end();
        return second.offsets().start() == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }

    private static NameWord joined(String text, Word first, Word second) {
        Offsets both = new Offsets(first.offsets().start(), second.offsets().end());
        String lower = first.lower() + second.lower();
        return new NameWord(singular(lower), new Word(both.of(text), lower, both), false);
    }

    private static void add(Word word, List<NameWord> canonical) {
        String singular = singular(word.lower());
        List<String> writtenOut = WRITTEN_OUT.get(singular);
        if (writtenOut != null) {
            writtenOut.forEach(part -> canonical.add(new NameWord(part, word, false)));
            return;
        }
        boolean field = singular.equals("engineering");
        canonical.add(new NameWord(field ? "engineer" : singular, word, field));
    }

    private static String singular(String lower) {
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
