package dev.waymark.knowledge.office;

import dev.waymark.knowledge.clean.Mojibake;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Puts the lines of a PDF together: without running titles, wrapped lines joined, headings by the size of their letters. */
final class PdfBlocks {
    /** Letters this much larger than those of most lines are a heading's. */
    private static final float LARGER = 1.12f;

    private static final int LONGEST_HEADING = 120;
    /** A line this near to the right edge was broken because it was full. */
    private static final float FULL = 0.8f;

    private final List<PdfLine> lines;
    private final float bodySize;
    private final boolean bodyBold;
    private final float rightEdge;
    private final List<Block> blocks = new ArrayList<>();
    private PdfLine last = new PdfLine("", 0, 0, false, 0, true);

    PdfBlocks(List<PdfLine> all) {
        lines = RunningTitles.removed(all);
        bodySize = mostFrequentSize(lines);
        bodyBold = lines.stream().filter(line -> line.size() == bodySize).allMatch(PdfLine::bold);
        rightEdge = lines.stream()
                .filter(line -> line.size() == bodySize)
                .map(PdfLine::right)
                .max(Float::compare)
                .orElse(0f);
    }

    List<Block> blocks() {
        List<Float> sizes = new TreeSet<>(lines.stream()
                        .filter(this::isHeading)
                        .map(PdfLine::size)
                        .toList())
                .descendingSet().stream().toList();
        for (PdfLine line : lines) {
            if (isHeading(line)) {
                addHeading(line, sizes.indexOf(line.size()) + 1);
            } else {
                addLine(line);
            }
            last = line;
        }
        return blocks;
    }

    private static float mostFrequentSize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private boolean isHeading(PdfLine line) {
        boolean stands = line.size() >= bodySize * LARGER || (line.bold() && !bodyBold && line.size() >= bodySize);
        return stands && line.text().length() <= LONGEST_HEADING && !line.text().matches(".*[.;,:]");
    }

    private void addHeading(PdfLine line, int level) {
        boolean goesOn = !blocks.isEmpty()
                && blocks.getLast() instanceof Block.Heading
                && last.size() == line.size()
                && last.right() > rightEdge * FULL;
        if (goesOn) {
            Block.Heading heading = (Block.Heading) blocks.getLast();
            blocks.set(
                    blocks.size() - 1,
                    new Block.Heading(heading.level(), heading.prose().and(" ", prose(line))));
        } else {
            blocks.add(new Block.Heading(level, prose(line)));
        }
    }

    private void addLine(PdfLine line) {
        boolean open = !blocks.isEmpty() && blocks.getLast() instanceof Block.Line;
        if (open && goesOn(line)) {
            Block.Line before = (Block.Line) blocks.getLast();
            blocks.set(blocks.size() - 1, new Block.Line(0, joined(before.prose(), prose(line))));
            return;
        }
        if (open && line.begins()) {
            blocks.add(new Block.Gap());
        }
        blocks.add(new Block.Line(0, prose(line)));
    }

    /** The line above was full; on a new page also when its sentence is open. */
    private boolean goesOn(PdfLine line) {
        boolean marked = line.text().matches("[•◦▪‣●■○·*–-]\\s.*|\\(?\\d{1,2}[.)]\\s.*");
        boolean full = last.right() > rightEdge * FULL;
        boolean newPage = last.page() != line.page();
        boolean open = !last.text().matches(".*[.!?:…][\"”’')]*");
        return !marked && full && (newPage ? open : !line.begins());
    }

    /** Words are divided at the ends of lines. */
    private static Prose joined(Prose before, Prose line) {
        boolean divided = before.text().matches("(?s).*\\p{Ll}-")
                && Character.isLowerCase(line.text().charAt(0));
        return divided
                ? Prose.of(before.text().substring(0, before.text().length() - 1) + line.text())
                : before.and(" ", line);
    }

    private static Prose prose(PdfLine line) {
        return Prose.of(Mojibake.repaired(line.text()));
    }
}
