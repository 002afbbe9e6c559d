package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.structure.Block.Heading;
import dev.waymark.text.Sentences;
import java.util.List;
import java.util.Locale;

/** What an article is called when its front matter does not say. */
public final class Title {
    /** About what fits on one line of a page. */
    private static final int LONGEST = 90;

    private Title() {}

    /** The first heading when the article starts with it, else the first words of its first sentence. */
    public static String of(List<Block> blocks, String otherwise) {
        return blocks.stream()
                .filter(block -> !block.prose().isBlank())
                .findFirst()
                .map(first -> first instanceof Heading ? first.text() : opening(first.text()))
                .orElse(otherwise);
    }

    private static String opening(String text) {
        String sentence = Sentences.of(text).getFirst().of(text);
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space < 0 ? LONGEST : space) + "…";
    }

    /** Whether a line only says the title once more: the same words, whatever stands between them. */
    public static boolean isSame(String line, String title) {
        return key(line).equals(key(title));
    }

    /** The letters and digits of a line. */
    public static String key(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
