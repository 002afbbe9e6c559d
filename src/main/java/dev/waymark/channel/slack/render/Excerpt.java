package dev.waymark.channel.slack.render;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.compare.Cell;
import dev.waymark.role.Role;
import java.util.List;

/** The beginning of what a cell says: whole sentences and items of it, the first at least. */
final class Excerpt {
    private final Role role;
    private final List<AnswerSentence> parts;
    private int shown;

    Excerpt(Cell cell) {
        role = cell.role();
        parts = cell.sentences().stream()
                .flatMap(sentence -> sentence.parts().stream())
                .toList();
        grow();
    }

    Role role() {
        return role;
    }

    List<AnswerSentence> shown() {
        return parts.subList(0, shown);
    }

    boolean isWhole() {
        return shown == parts.size();
    }

    /** How many characters it takes. */
    int size(Citing citing) {
        return size(shown(), citing);
    }

    /** How many more it takes when it has grown. */
    int more(Citing citing) {
        return size(parts.subList(shown, next()), citing);
    }

    /** Shows one sentence more, if there is one. */
    void grow() {
        shown = next();
    }

    /** What introduces a list says nothing without its first item. */
    private int next() {
        int next = shown;
        while (next < parts.size() - 1 && parts.get(next).text().endsWith(":")) {
            next++;
        }
        return Math.min(parts.size(), next + 1);
    }

    private static int size(List<AnswerSentence> parts, Citing citing) {
        return parts.stream()
                .mapToInt(part -> 1 + citing.size(part.text(), part.citations()))
                .sum();
    }
}
