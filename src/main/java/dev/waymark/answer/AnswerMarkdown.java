package dev.waymark.answer;

import java.util.List;
import java.util.regex.Pattern;

/** Writes answers as CommonMark in which every word of a sentence is data and every {@code [n]} a citation. */
public final class AnswerMarkdown {
    /** What CommonMark or GitHub's dialect interprets anywhere in a line; {@code &} only where it begins an entity. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<~]|&(?=#?\\w{1,32};)");

    /** What they interpret at the beginning of a line: headings, quotes, lists, rules. */
    private static final Pattern AT_START = Pattern.compile("^\\d{1,9}(?=[.)](?:\\s|$))|^(?=[#>+=-])");

    private AnswerMarkdown() {}

    /**
     * Running sentences form a paragraph, items a list, steps a numbered list; each sentence is followed by its
     * numbers: {@code Pilots fly. [1] [2]}.
     */
    public static String of(List<AnswerSentence> sentences) {
        StringBuilder markdown = new StringBuilder();
        int place = 0;
        for (int i = 0; i < sentences.size(); i++) {
            AnswerSentence sentence = sentences.get(i);
            boolean goesOn = i > 0 && sentences.get(i - 1).block() == sentence.block();
            place = goesOn ? place + 1 : 1;
            markdown.append(i == 0 ? "" : gap(sentence.block(), goesOn))
                    .append(marker(sentence.block(), place))
                    .append(escaped(sentence.text()));
            sentence.citations()
                    .forEach(number -> markdown.append(" [").append(number).append(']'));
        }
        return markdown.toString();
    }

    /** The text on one line, with everything escaped that would not stand for itself. */
    public static String escaped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String anywhere = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        return AT_START.matcher(anywhere).replaceFirst("$0\\\\");
    }

    private static String gap(Block block, boolean goesOn) {
        if (!goesOn) {
            return "\n\n";
        }
        return block == Block.PARAGRAPH ? " " : "\n";
    }

    private static String marker(Block block, int place) {
        return switch (block) {
            case PARAGRAPH -> "";
            case ITEM -> "- ";
            case STEP -> place + ". ";
        };
    }
}
