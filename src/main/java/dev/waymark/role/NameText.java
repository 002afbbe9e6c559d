package dev.waymark.role;

import dev.waymark.role.NameWords.NameWord;
import dev.waymark.text.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text.
 *
 * @param text as a whole
 * @param isWord tells which words are right as they stand; null when spelling must be right anyway
 */
record NameText(String text, List<NameWord> words, @Nullable Predicate<String> isWord) {
    static NameText of(String text, @Nullable Predicate<String> isWord) {
        return new NameText(text, NameWords.of(text), isWord);
    }

    int size() {
        return words.size();
    }

    NameWord word(int index) {
        return words.get(index);
    }

    String canonical(int index) {
        return words.get(index).canonical();
    }

    boolean knows(String lower) {
        return Words.isStopWord(lower) || (isWord != null && isWord.test(lower));
    }

    /** A name starts and ends with written words: not inside a short form that was written out. */
    boolean beginsAt(int index) {
        return index == 0
                || !words.get(index).offsets().equals(words.get(index - 1).offsets());
    }

    boolean endsAt(int index) {
        return index + 1 == size()
                || !words.get(index).offsets().equals(words.get(index + 1).offsets());
    }
}
