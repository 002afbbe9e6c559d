package dev.waymark.role;

import dev.waymark.role.NameWords.NameWord;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.Locale;
import java.util.Set;

/** Whether words that may be anything, as "DS" may, are meant as a role: by how they are written, and what is around them. */
final class Expectation {
    /** A role is expected after these, when nothing follows that it could be part of. */
    private static final Set<String> BEFORE_A_ROLE = Set.of(
            "a",
            "an",
            "as",
            "from",
            "than",
            "vs",
            "versus",
            "or",
            "and",
            "between",
            "for",
            "into",
            "to",
            "with",
            "like",
            "become",
            "becoming",
            "hire",
            "hiring",
            "junior",
            "senior",
            "the",
            "my",
            "our",
            "is",
            "does",
            "do");

    /** Two letters are more often a word: "what is that supposed to be". */
    private static final Set<String> BEFORE_A_SHORT_FORM =
            Set.of("a", "an", "the", "vs", "versus", "or", "and", "as", "than", "between");

    private static final Set<String> AFTER_A_ROLE = Set.of(
            "vs",
            "versus",
            "role",
            "roles",
            "job",
            "jobs",
            "career",
            "careers",
            "position",
            "positions",
            "salary",
            "salaries",
            "pay",
            "skills",
            "duties",
            "tasks",
            "degree",
            "responsibilities",
            "outlook");

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "and");

    private Expectation() {}

    /**
     * @param start of the words in question
     * @param end behind them
     */
    static boolean isMet(NameText words, int start, int end) {
        Word written = words.word(start).written();
        boolean capitals = words.isWord() != null && written.isCapitals() && !isAllCapitals(words.text());
        return capitals || isExpected(words, start, end);
    }

    private static boolean isAllCapitals(String text) {
        return text.length() > 12 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isExpected(NameText words, int start, int end) {
        String before = start == 0 ? "" : words.word(start - 1).written().lower();
        String after = end == words.size() ? "" : words.word(end).written().lower();
        boolean alone = after.isEmpty()
                || isDivided(words.text(), words.word(end - 1), words.word(end))
                || AFTER_A_ROLE.contains(after)
                || COMPARING.contains(after);
        boolean article = before.equals("a") || before.equals("an");
        boolean telling = article || words.word(start).written().lower().length() > 2;
        boolean closed = alone || (telling && Words.isStopWord(after));
        if (words.isWord() == null) {
            return closed && article;
        }
        boolean expected = words.word(start).written().lower().length() > 2
                ? BEFORE_A_ROLE.contains(before)
                : BEFORE_A_SHORT_FORM.contains(before);
        return start == 0 ? alone : closed && (expected || COMPARING.contains(after));
    }

    private static boolean isDivided(String text, NameWord last, NameWord next) {
        return text.substring(last.offsets().end(), next.offsets().start()).matches(".*[?!.,;:/].*");
    }
}
