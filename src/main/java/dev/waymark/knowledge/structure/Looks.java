package dev.waymark.knowledge.structure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a bare line looks like: prose, a heading, an item. */
final class Looks {
    /** Longer lines are prose that lost its full stop. */
    private static final int LONGEST_ITEM = 250;

    private static final int LONGEST_HEADING = 100;
    private static final int MOST_HEADING_WORDS = 14;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!…][\"”’')\\]]*$");
    private static final Pattern HEADING_START = Pattern.compile("[\"“‘'(#]?[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}].*");
    /** Figures, addresses and credits stand on short lines too, but nothing hangs under them. */
    private static final Pattern NO_HEADING =
            Pattern.compile("(?i).*(https?://|www\\.|\\||@).*|[\\p{N}\\p{Sc}\\p{P}\\s]*|(source|note|credit)s?\\s*:.*");

    private static final Pattern VERSUS = Pattern.compile("(?i).*\\b(vs\\.?|versus)\\s.*");
    /** A line with one of these introduces what follows instead of naming it. */
    private static final Pattern INTRODUCES =
            Pattern.compile("(?i).*\\b(includ\\w+|following|follows?|are|is|was|were|as|"
                    + "these|this|such|do|does|can|must|should|need|needs|with|for|to|they|you|we|it)\\b.*");

    private static final Pattern SENTENCE_INTRODUCES = Pattern.compile(
            "(?i).*(:|\\b(the following|as follows|these include|here (are|is)|(listed|shown) below)\\b.*)$");

    private Looks() {}

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).find() || isQuestion(line);
    }

    static boolean isQuestion(String line) {
        return line.endsWith("?");
    }

    static boolean endsInColon(String line) {
        return line.endsWith(":");
    }

    /** A sentence that says "here comes a list". */
    static boolean introducesList(String sentence) {
        return SENTENCE_INTRODUCES.matcher(sentence).matches();
    }

    /** "Skills:" names a section, "These include:" leads into a list. */
    static boolean isColonHeading(String line) {
        return endsInColon(line)
                && words(line) <= 5
                && canBeHeading(line.substring(0, line.length() - 1))
                && !INTRODUCES.matcher(line).matches();
    }

    static boolean canBeItem(String line) {
        return !endsSentence(line) && !endsInColon(line) && line.length() <= LONGEST_ITEM;
    }

    /** An item of a list whose items end in semicolons or commas. */
    static boolean isSeries(String line) {
        return line.endsWith(";") || line.endsWith(",") || line.matches(".*[;,] (and|or)$");
    }

    static boolean canBeHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && words(line) <= MOST_HEADING_WORDS
                && HEADING_START.matcher(line).matches()
                && !SENTENCE_END.matcher(line).find()
                && !endsInColon(line)
                && !isSeries(line)
                && !NO_HEADING.matcher(line).matches();
    }

    /** A heading among items whatever the items look like. */
    static boolean mustBeHeading(String line) {
        return canBeHeading(line) && (isQuestion(line) || VERSUS.matcher(line).matches());
    }

    /** Set apart from these items by its capitals or its brevity. */
    static boolean standsOut(String line, List<String> items) {
        if (isTitleCase(line) && items.stream().filter(Looks::isTitleCase).count() * 2 < items.size()) {
            return true;
        }
        double usual = items.stream().mapToInt(Looks::words).average().orElse(0);
        return words(line) == 1 && usual >= 3;
    }

    static boolean isTitleCase(String line) {
        List<String> longWords = Arrays.stream(line.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .toList();
        return !longWords.isEmpty() && longWords.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    static int words(String line) {
        return line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }
}
