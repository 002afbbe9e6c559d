package dev.waymark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Finds the sentences of a running text: a trained detector, and a few repairs where it is known to err. */
public final class Sentences {
    private static final SentenceModel MODEL = load();

    /** Short forms whose full stop ends no sentence, whatever follows. */
    private static final Set<String> NEVER_LAST =
            Set.of("vs", "e.g", "i.e", "cf", "dr", "mr", "mrs", "ms", "prof", "st", "fig", "approx", "viz", "eg", "ie");

    /** Short forms that may end a sentence, but only before a capital letter. */
    private static final Set<String> LAST_BEFORE_CAPITAL =
            Set.of("etc", "inc", "ltd", "co", "corp", "jr", "sr", "no", "al", "dept", "est", "min", "max", "yrs", "ca");

    /** What opens a sentence after "in the U.S." or "a Ph.D.", where a capital letter alone tells nothing. */
    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "In", "It", "They", "This", "These", "That", "Those", "He", "She", "We", "You", "Most",
            "Many", "Some", "Both", "However", "For", "While", "When", "If", "As", "Their", "There", "But", "And");

    private static final Pattern LOWER_CASE_START = Pattern.compile("(?<=\\p{Ll}{3}[.])\\s+(?=\\p{Ll})");
    private static final Pattern OPENER_START =
            Pattern.compile("(?<=[.])\\s+(?=(%s)\\b)".formatted(String.join("|", OPENERS)));
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}.]+)\\.$");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\p{Ll}?\\.)*\\p{Lu}");
    private static final Pattern WORD_AFTER = Pattern.compile("[\\p{L}\\p{N}]+");

    private Sentences() {}

    /** In order, without the white space between them; empty only for a blank text. A line break is a space. */
    public static List<Offsets> of(String text) {
        NavigableSet<Integer> ends = detected(text);
        ends.addAll(beforeLowerCase(text));
        OPENER_START.matcher(text).results().map(MatchResult::start).forEach(ends::add);
        ends.removeIf(end -> !endsSentence(text, end));
        ends.add(text.length());
        return between(text, ends);
    }

    private static NavigableSet<Integer> detected(String text) {
        NavigableSet<Integer> ends = new TreeSet<>();
        // A detector keeps state and is cheap beside its model, so each call has its own.
        for (Span span : new SentenceDetectorME(MODEL).sentPosDetect(text)) {
            ends.add(span.getEnd());
        }
        return ends;
    }

    /** The detector expects a capital letter; careless articles go on in lower case after a full stop. */
    private static List<Integer> beforeLowerCase(String text) {
        return LOWER_CASE_START
                .matcher(text)
                .results()
                .filter(gap -> !isShortForm(wordBefore(text, gap.start())))
                .map(MatchResult::start)
                .toList();
    }

    private static boolean endsSentence(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        String next = wordAfter(text, end);
        if (text.charAt(end - 1) != '.') {
            // "Why?" asked in the middle of a sentence goes on in lower case.
            return next.isEmpty() || !Character.isLowerCase(next.charAt(0));
        }
        return endsSentence(wordBefore(text, end), next);
    }

    private static boolean endsSentence(String last, String next) {
        if (NEVER_LAST.contains(last.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (LAST_BEFORE_CAPITAL.contains(last.toLowerCase(Locale.ROOT))) {
            return !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        }
        return !INITIALS.matcher(last).matches() || OPENERS.contains(next);
    }

    private static boolean isShortForm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NEVER_LAST.contains(lower) || LAST_BEFORE_CAPITAL.contains(lower);
    }

    /** The word that a full stop at {@code end - 1} closes, without that full stop; empty when there is none. */
    private static String wordBefore(String text, int end) {
        // No short form is longer, and a bounded look back keeps long texts linear.
        Matcher word = WORD_BEFORE.matcher(text.substring(Math.max(0, end - 24), end));
        return word.find() ? word.group(1) : "";
    }

    private static String wordAfter(String text, int end) {
        Matcher word = WORD_AFTER.matcher(text).region(end, Math.min(text.length(), end + 40));
        return word.find() ? word.group() : "";
    }

    private static List<Offsets> between(String text, NavigableSet<Integer> ends) {
        List<Offsets> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            Offsets sentence = trimmed(text, start, end);
            if (sentence.length() > 0) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private static Offsets trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Offsets(start, end);
    }

    private static SentenceModel load() {
        String file = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
        try (InputStream model = Sentences.class.getResourceAsStream(file)) {
            if (model == null) {
                throw new IllegalStateException("the sentence model " + file + " is not on the class path");
            }
            return new SentenceModel(model);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model " + file + " cannot be read", e);
        }
    }
}
