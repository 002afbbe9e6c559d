package dev.waymark.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in lower case with plain apostrophes, and its words, by which most phrases are ruled out without being matched.
 *
 * @param words runs of letters and digits; also without the digits that they begin with
 */
public record PhraseText(String text, Set<String> words) {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** An order may begin right behind a digit. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*");

    public static PhraseText of(String text) {
        Set<String> words = RUN.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        LETTERS.matcher(text).results().map(MatchResult::group).forEach(words::add);
        return new PhraseText(text, words);
    }
}
