package dev.waymark.knowledge.structure;

import java.util.List;

/** A file as its format gives it: what it says about itself, and its blocks in order. */
public record Manuscript(Metadata metadata, List<Block> blocks) {
    public Manuscript {
        blocks = List.copyOf(blocks);
    }
}
