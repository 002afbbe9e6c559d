package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.structure.Block.Gap;
import dev.waymark.knowledge.structure.Block.Heading;
import dev.waymark.knowledge.structure.Block.Item;
import dev.waymark.knowledge.structure.Block.Line;
import dev.waymark.knowledge.structure.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells headings, unmarked items and paragraphs apart among bare lines. A short line without end punctuation above prose
 * is a heading; several under a heading or a lead-in are items.
 */
final class ShortLines {
    /** Apart from the numbers of marked lists. */
    private static final int FIRST_LIST = 100_000;

    private final List<Block> blocks;
    private final List<Block> result = new ArrayList<>();
    private int list = FIRST_LIST;
    private int at;

    private ShortLines(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * @param untitled whether the first line, when it is short, is the article's title
     */
    static List<Block> found(List<Block> blocks, boolean untitled) {
        var lines = new ShortLines(blocks);
        if (untitled) {
            lines.takeTitle();
        }
        while (lines.at < blocks.size()) {
            lines.takeNext();
        }
        return lines.result;
    }

    private void takeTitle() {
        while (at < blocks.size() && blocks.get(at) instanceof Gap) {
            at++;
        }
        if (at < blocks.size() && blocks.get(at) instanceof Line line && Looks.canBeHeading(line.text())) {
            result.add(new Heading(1, line.prose()));
            at++;
        }
    }

    private void takeNext() {
        Block block = blocks.get(at);
        if (!(block instanceof Line line)) {
            at++;
            if (!(block instanceof Gap)) {
                result.add(block);
            }
        } else if (isShort(line.text())) {
            takeRun(false);
        } else {
            at++;
            result.add(new Paragraph(line.prose()));
            if (Looks.endsInColon(line.text())) {
                takeRun(true);
            }
        }
    }

    private static boolean isShort(String line) {
        return Looks.canBeItem(line) || Looks.canBeHeading(line) || Looks.isColonHeading(line);
    }

    /** The short lines from here on; behind a lead-in they are items from the first. */
    private void takeRun(boolean afterLeadIn) {
        List<Candidate> run = run();
        boolean contentFollows = at < blocks.size();
        int i = afterLeadIn ? takeItems(run, 0, 1, contentFollows) : 0;
        while (i < run.size()) {
            Candidate first = run.get(i);
            boolean last = i == run.size() - 1;
            if (!first.canBeHeading() || (last && !contentFollows)) {
                result.add(new Paragraph(first.prose()));
                i++;
                continue;
            }
            result.add(new Heading(2, first.heading()));
            i = takeItems(run, i + 1, 2, contentFollows);
        }
    }

    /** Adds the items that start here, if there are any, and tells where they end. */
    private int takeItems(List<Candidate> run, int from, int fewest, boolean contentFollows) {
        int end = from;
        while (end < run.size() && !isHeading(run, from, end, contentFollows)) {
            end++;
        }
        if (end - from < fewest) {
            return from;
        }
        list++;
        run.subList(from, end).forEach(item -> result.add(new Item(list, 0, false, item.prose())));
        return end;
    }

    private static boolean isHeading(List<Candidate> run, int from, int at, boolean contentFollows) {
        Candidate line = run.get(at);
        if (!line.canBeHeading()) {
            return false;
        }
        List<Candidate> items = run.subList(from, at);
        boolean last = at == run.size() - 1;
        boolean setApart =
                line.afterGap() && items.size() > 1 && items.stream().skip(1).noneMatch(Candidate::afterGap);
        if (Looks.mustBeHeading(line.text())
                || Looks.isColonHeading(line.text())
                || (setApart && (!last || contentFollows))) {
            return true;
        }
        return last && contentFollows && items.size() > 1 && Looks.standsOut(line.text(), texts(items));
    }

    private static List<String> texts(List<Candidate> lines) {
        return lines.stream().map(Candidate::text).toList();
    }

    private List<Candidate> run() {
        List<Candidate> run = new ArrayList<>();
        boolean gap = false;
        for (; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block instanceof Line line && (isShort(line.text()) || endsSeries(run, line))) {
                run.add(new Candidate(line.prose(), gap));
            } else if (!(block instanceof Gap)) {
                break;
            }
            gap = block instanceof Gap;
        }
        return run;
    }

    /** "…; and" is followed by the last item, which has the full stop. */
    private static boolean endsSeries(List<Candidate> run, Line line) {
        return !run.isEmpty() && Looks.isSeries(run.getLast().text()) && Looks.endsSentence(line.text());
    }

    /** A line of a run, and whether an empty line stands before it. */
    private record Candidate(Prose prose, boolean afterGap) {
        String text() {
            return prose.text();
        }

        boolean canBeHeading() {
            return Looks.canBeHeading(text()) || Looks.isColonHeading(text());
        }

        Prose heading() {
            return Looks.endsInColon(text()) ? prose.upTo(text().length() - 1) : prose;
        }
    }
}
