package dev.waymark.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * A wording as people who are no programmers can read and write it, made a pattern over texts in lower case with plain
 * apostrophes. Words stand in order, whatever signs are between them; {@code a|b} is either of two, {@code ?} behind a word
 * makes it optional (not the first), {@code …} stands for up to six other words and {@code ..} for up to two, {@code ^} is
 * where an order may begin, {@code $} where a name ends. A name of the given lists stands for any word of its list.
 */
public final class Phrase {
    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]+";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}'.-]+";
    private static final String NOT_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_BEHIND = "(?![\\p{L}\\p{M}\\p{N}])";

    /** "Tells a model to ignore" only speaks of an order. */
    private static final String ORDER = "(?:^\\P{L}*|[.:;,!?()\\[\\]\"“”*#>|–—-]\\s*"
            + "|\\b(?:please|now|then|must|should|shall|just|instead|immediately|kindly|also|always|you to)\\s)";

    private static final String NAME_END =
            "(?=\\s*$|[^\\p{L}\\p{N}]*[.,;:!?()\\[\\]\"”]|\\s(?:that|who|which|with|without|named|called|whose|and you)\\b)";

    private static final Pattern SIGNS = Pattern.compile(BETWEEN);

    /** A text that lacks one of the words is never looked through, so that most patterns are never needed. */
    private final SingletonSupplier<Pattern> pattern;

    /** Of each word that has to stand, what may stand for it; of several words in a row, the first. */
    private final List<Set<String>> needed;

    private Phrase(String pattern, List<Set<String>> needed) {
        this.pattern = SingletonSupplier.of(() -> Pattern.compile(pattern));
        this.needed = needed;
    }

    public static Phrase of(String phrase, Map<String, List<String>> lists) {
        var pattern = new StringBuilder(phrase.startsWith("^") ? "" : NOT_BEFORE);
        List<Set<String>> needed = new ArrayList<>();
        boolean joined = false;
        for (String token : phrase.strip().split("\\s+")) {
            String optional = token.endsWith("?") ? "?" : "";
            String word = token.substring(0, token.length() - optional.length());
            switch (word) {
                case "^" -> pattern.append(ORDER);
                case "$" -> pattern.append(NAME_END);
                case "…" -> pattern.append(gap(6));
                case ".." -> pattern.append(gap(2));
                default -> {
                    if (optional.isEmpty() || !joined) {
                        needed.add(firstWords(word, lists));
                    }
                    String either = "(?:" + either(word, lists) + ")";
                    pattern.append(joined ? "(?:" + BETWEEN + either + ")" + optional : either);
                }
            }
            joined |= !word.equals("^");
        }
        return new Phrase(
                pattern + NOT_BEHIND,
                needed.stream().filter(words -> !words.contains("")).toList());
    }

    public Pattern pattern() {
        return pattern.obtain();
    }

    public boolean isIn(PhraseText text) {
        return mayBeIn(text) && pattern().matcher(text.text()).find();
    }

    /** Every place where it stands. */
    public Stream<MatchResult> in(PhraseText text) {
        return mayBeIn(text) ? pattern().matcher(text.text()).results() : Stream.empty();
    }

    private boolean mayBeIn(PhraseText text) {
        for (Set<String> words : needed) {
            // Looks up each of the first in the second: mostly one word in those of the text.
            if (Collections.disjoint(text.words(), words)) {
                return false;
            }
        }
        return true;
    }

    private static String gap(int most) {
        return "(?:" + BETWEEN + WORD + "){0," + most + "}?";
    }

    /** Empty for signs, such as a smile. */
    private static Set<String> firstWords(String token, Map<String, List<String>> lists) {
        return alternatives(token, lists)
                .map(words -> SIGNS.split(words, 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> alternatives(String token, Map<String, List<String>> lists) {
        return Arrays.stream(token.split("\\|")).flatMap(word -> lists.getOrDefault(word, List.of(word)).stream());
    }

    private static String either(String token, Map<String, List<String>> lists) {
        return alternatives(token, lists)
                // Of two that begin alike the longer is meant.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words ->
                        Arrays.stream(words.split(" ")).map(Pattern::quote).collect(Collectors.joining(BETWEEN)))
                .collect(Collectors.joining("|"));
    }
}
