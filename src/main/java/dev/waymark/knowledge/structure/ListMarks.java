package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.structure.Block.Gap;
import dev.waymark.knowledge.structure.Block.Heading;
import dev.waymark.knowledge.structure.Block.Item;
import dev.waymark.knowledge.structure.Block.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes items of lines with a bullet, and steps of lines that count up; empty lines between them part no list. */
final class ListMarks {
    private final List<Block> blocks;
    private final Set<Integer> steps = new HashSet<>();
    private final Set<Integer> headings = new HashSet<>();
    private final List<Block> result = new ArrayList<>();
    private int list;
    private int margin;
    private boolean inBullets;

    private ListMarks(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> found(List<Block> blocks) {
        var marks = new ListMarks(blocks);
        marks.findCounts();
        marks.mark();
        return marks.result;
    }

    private void findCounts() {
        for (int i = 0; i < blocks.size(); i++) {
            if (number(i) == 1) {
                List<Integer> places = count(i);
                if (places.size() > 1) {
                    (onlyGapsBetween(places) ? steps : headings).addAll(places);
                }
            }
        }
    }

    private List<Integer> count(int first) {
        List<Integer> places = new ArrayList<>(List.of(first));
        for (int i = first + 1; i < blocks.size() && number(i) != 1; i++) {
            if (number(i) == places.size() + 1) {
                places.add(i);
            }
        }
        return places;
    }

    private int number(int at) {
        return blocks.get(at) instanceof Line line ? Marks.number(line.text()).orElse(0) : 0;
    }

    private boolean onlyGapsBetween(List<Integer> places) {
        return IntStream.range(places.getFirst(), places.getLast())
                .allMatch(i -> places.contains(i) || blocks.get(i) instanceof Gap);
    }

    private void mark() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Line line && Marks.bulletEnd(line.text()) > 0) {
                addBullet(line);
                continue;
            }
            inBullets &= block instanceof Gap;
            result.add(numbered(i, block));
        }
    }

    private void addBullet(Line line) {
        if (!inBullets) {
            inBullets = true;
            margin = line.indent();
            list += 2;
        }
        // A list inside a list has a number of its own, so that its items stay apart from the outer ones.
        int depth = line.indent() > margin + 1 ? 1 : 0;
        result.add(new Item(list + depth, depth, false, line.prose().from(Marks.bulletEnd(line.text()))));
    }

    /** A line that counts is a step, or a heading when its prose follows on lines of its own. */
    private Block numbered(int at, Block block) {
        if (steps.contains(at)) {
            list += number(at) == 1 ? 2 : 0;
            return new Item(list, 0, true, block.prose().from(Marks.numberEnd(block.text())));
        }
        boolean heading = headings.contains(at) && Looks.canBeHeading(block.text());
        return heading ? new Heading(2, block.prose()) : block;
    }
}
