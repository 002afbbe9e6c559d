package dev.waymark.coverage.thing;

import dev.waymark.role.Aspect;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The things that the articles enumerate, and how to find them in a text. Immutable. */
final class Vocabulary {
    private static final Pattern JOINED = Pattern.compile("[ \\-/.&\\u00a0]|, ?");

    /** "US statistics" and the "Bureau of Labor Statistics" are no skill. */
    private static final Pattern OFFICE = Pattern.compile("\\b(official|national|federal|(?<=.)\\p{Lu}\\w+) $");

    /** "IT managers" are no field of study. */
    private static final Pattern STAFF = Pattern.compile(
            "(?i)^ (managers?|analysts?|occupations?|jobs?|firms?|companies|workers?|specialists?|staff)\\b");

    /**
     * A way in which articles name a thing.
     *
     * @param name as it is written
     */
    record Named(Aspect aspect, String name) {}

    /** A thing found in a text, and where. */
    record Found(Thing thing, int start) {}

    private final ThingWording wording;
    private final Set<Named> named;

    /** By the key of the first word. */
    private final Map<Aspect, Map<String, List<Entry>>> entries;

    /**
     * @param named all that is enumerated anywhere, as often as it is
     * @param publishers names that stand beside things without being any
     * @param plain words in lower case that stand where no tools are spoken of, and so are no names
     */
    Vocabulary(ThingWording wording, Collection<Named> named, Set<String> publishers, Set<String> plain) {
        this.wording = wording;
        this.named = new HashSet<>(named);
        entries = Entries.of(wording, named, publishers, plain);
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

    private boolean stands(Entry entry, List<Word> words, int at, String text, boolean enumerates) {
        int end = at + entry.keys().size();
        if (end > words.size()) {
            return false;
        }
        for (int i = at; i < end; i++) {
            boolean joined = i == at || isJoined(text, words.get(i - 1), words.get(i));
            if (!joined || !entry.key(words.get(i)).equals(entry.keys().get(i - at))) {
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
}
