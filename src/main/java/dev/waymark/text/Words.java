package dev.waymark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Cuts a text into words: {@code C++}, {@code C#}, {@code .NET} and {@code D3.js} are one each, a hyphen divides. */
public final class Words {
    /** What a word is; some are found without it, only faster. */
    static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\.NET\\b"
            + "|\\p{L}[\\p{L}\\p{N}]*(?:\\+\\+|#|(?:\\.js|\\.NET)\\b)"
            + "|\\p{N}+(?:[.,]\\p{N}+)*\\p{L}*"
            + "|\\p{L}[\\p{L}\\p{N}]*(?:['’]\\p{L}+)?");

    private static final char ASCII_END = 128;

    private static final Set<String> STOP_WORDS = Set.of("""
            a about above actually after again all also although am an and any anybody anyone anything are aren't as at be
            because been before being between both but by can can't could did didn't do does doesn't doing don't down each
            either else ever every for from further get gets getting go goes going got had has hasn't have haven't having he
            her here hers him his how how's however i i'd i'll i'm i've if in instead into is isn't it it's its itself just
            let let's like many may maybe me might more most much must my no nor not now of off ok okay on one only or other
            our out over own please quite rather really same shall she should so some something such than that that's the
            their them then there there's these they they're this those though through to too under until up upon us very
            via was wasn't we were what what's whats when where which while who who's whom whose why will with within without
            won't would yes yet you your you're
            """.strip().split("\\s+"));

    /** Stems are asked for again and again; past this many words the rest is computed each time. */
    private static final int REMEMBERED_STEMS = 50_000;

    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    private Words() {}

    /** The words of a text in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = null;
        int at = 0;
        while (at < text.length()) {
            int end = endOfPlain(text, at);
            if (end > at) {
                words.add(word(text.substring(at, end), at));
                at = end;
            } else if (isNoneBegun(text.charAt(at))) {
                at++;
            } else {
                matcher = matcher == null ? WORD.matcher(text) : matcher;
                if (!matcher.find(at)) {
                    return words;
                }
                words.add(word(matcher.group(), matcher.start()));
                at = matcher.end();
            }
        }
        return words;
    }

    /**
     * Where the word ends that begins here, if it is one of plain letters and digits, as nearly all are: they are seen
     * without the pattern, which takes ten times as long. Else the place itself.
     */
    private static int endOfPlain(String text, int start) {
        if (!isLetter(text.charAt(start))) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end == text.length() || isBehindPlain(text, end) ? end : start;
    }

    /** Whether nothing here can go on with a word. */
    private static boolean isBehindPlain(String text, int end) {
        char next = text.charAt(end);
        if (next == '.') {
            return end + 1 == text.length() || (text.charAt(end + 1) != 'j' && text.charAt(end + 1) != 'N');
        }
        return next < ASCII_END && next != '+' && next != '#' && next != '\'';
    }

    private static boolean isNoneBegun(char sign) {
        return sign < ASCII_END && sign != '.' && !isLetter(sign) && !isDigit(sign);
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Words that carry no subject of their own: articles, pronouns, auxiliaries, question words. */
    public static boolean isStopWord(String lower) {
        return STOP_WORDS.contains(lower);
    }

    /** What the inflections of a word in lower case share. */
    public static String stem(String lower) {
        String known = STEMS.get(lower);
        if (known != null) {
            return known;
        }
        String stem = fixedPoint(lower);
        if (STEMS.size() < REMEMBERED_STEMS) {
            STEMS.put(lower, stem);
        }
        return stem;
    }

    static Word word(String found, int start) {
        String text = withoutPossessive(found);
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(text, lower, new Offsets(start, start + text.length()));
    }

    private static String withoutPossessive(String word) {
        int end = word.length() - 2;
        boolean possessive = end > 2 && (word.endsWith("'s") || word.endsWith("’s"));
        return possessive && !isStopWord(word.toLowerCase(Locale.ROOT).replace('’', '\''))
                ? word.substring(0, end)
                : word;
    }

    /**
     * Snowball's English stems are not idempotent (warehouse, warehous, wareh), so a stem is stemmed until it stays.
     * Names with a sign or digit, and short words, are left alone.
     */
    private static String fixedPoint(String lower) {
        if (lower.length() < 4 || !lower.chars().allMatch(Character::isLetter)) {
            return lower;
        }
        SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
        String stem = lower;
        String next = stemmer.stem(stem).toString();
        while (!next.equals(stem)) {
            stem = next;
            next = stemmer.stem(stem).toString();
        }
        return stem;
    }
}
