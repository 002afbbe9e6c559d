package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.structure.Block.Line;
import java.util.ArrayList;
import java.util.List;

/** Undoes the line breaks of a file that was wrapped at a fixed width, so that a paragraph is one line again. */
final class LineWrap {
    /** Nobody wraps wider; files with longer lines hold a paragraph on each. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    /** Proportional fonts and hyphens make lines of one column differ this much in characters. */
    private static final double RAGGED = 0.8;
    /** One line that goes on in lower case may be chance. */
    private static final int CERTAIN = 2;

    private final int width;
    private final boolean wrapped;

    private LineWrap(List<Block> lines) {
        width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        wrapped = width >= NARROWEST && width <= WIDEST && continued(lines) >= CERTAIN;
    }

    static List<Block> undone(List<Block> lines) {
        var wrap = new LineWrap(lines);
        List<Block> whole = new ArrayList<>();
        Prose last = Prose.of("");
        for (Block block : lines) {
            if (!whole.isEmpty()
                    && whole.getLast() instanceof Line before
                    && block instanceof Line line
                    && wrap.goesOn(before, last.text(), line)) {
                whole.set(whole.size() - 1, new Line(before.indent(), joined(before.prose(), line.prose())));
            } else {
                whole.add(block);
            }
            last = block.prose();
        }
        return whole;
    }

    private boolean goesOn(Line before, String lastLine, Line line) {
        if (Marks.isBare(before.text())) {
            return true;
        }
        if (!wrapped || Marks.isMarked(line.text())) {
            return false;
        }
        boolean hangs = Marks.isMarked(before.text()) && line.indent() > before.indent();
        return hangs || wasFull(lastLine, line.text());
    }

    /** The next word would not have fitted any more. */
    private boolean wasFull(String line, String next) {
        String word = next.split("\\s+", 2)[0];
        return line.length() + 1 + word.length() > width * RAGGED && !Looks.endsInColon(line);
    }

    private int continued(List<Block> lines) {
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            String line = lines.get(i).text();
            if (!line.isEmpty()
                    && Character.isLowerCase(line.charAt(0))
                    && !before.isEmpty()
                    && !Looks.endsSentence(before)
                    && wasFull(before, line)) {
                count++;
            }
        }
        return count;
    }

    private static Prose joined(Prose before, Prose line) {
        boolean hyphenated = before.text().matches(".*\\p{Ll}-")
                && Character.isLowerCase(line.text().charAt(0));
        return before.and(hyphenated ? "" : " ", line);
    }
}
