package dev.waymark.compare;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of a table: one statement of a source, a list with what introduces it, or two statements that answer each
 * other.
 *
 * @param parts at least one, in the order of the source
 */
public record ComparedSentence(List<AnswerSentence> parts) {
    public ComparedSentence {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a compared sentence has at least one part");
        }
        parts = List.copyOf(parts);
    }

    /** Everything in running text; the items of a list are set off by semicolons. */
    public String text() {
        if (parts.size() == 1) {
            return parts.getFirst().text();
        }
        String sentences = parts.stream()
                .filter(part -> part.block() == Block.PARAGRAPH)
                .map(AnswerSentence::text)
                .collect(Collectors.joining(" "));
        String items = parts.stream()
                .filter(part -> part.block() != Block.PARAGRAPH)
                .map(part -> part.text().strip().replaceAll("[.;,]$", ""))
                .collect(Collectors.joining("; "));
        String list = items.isEmpty() ? "" : items + ".";
        return sentences.isEmpty() || list.isEmpty() ? sentences + list : sentences + " " + list;
    }

    /** The numbers that prove it, each once, in the order of the parts. */
    public List<Integer> citations() {
        return parts.stream()
                .flatMap(part -> part.citations().stream())
                .distinct()
                .toList();
    }

    /** How it is set as a whole: a list of several is running text. */
    public Block block() {
        return parts.size() == 1 ? parts.getFirst().block() : Block.PARAGRAPH;
    }
}
