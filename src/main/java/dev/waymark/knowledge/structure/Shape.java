package dev.waymark.knowledge.structure;

import java.util.List;

/** Finds headings, lists and tables in lines that mark nothing up. */
public final class Shape {
    private Shape() {}

    /**
     * Blocks that are no lines stay as they are; no line and no gap is left.
     *
     * @param untitled whether the first line, when it is short, is the article's title
     */
    public static List<Block> of(List<Block> blocks, boolean untitled) {
        return ShortLines.found(ListMarks.found(PipeTable.found(LineWrap.undone(blocks))), untitled);
    }
}
