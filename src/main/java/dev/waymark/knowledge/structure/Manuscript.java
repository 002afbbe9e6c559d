package dev.waymark.knowledge.structure;

import java.util.List;

/**
 * A file as its format gives it: what it says about itself, and its blocks in order.
 *
 * @param hidden texts that the file holds and does not show; they are no part of the blocks
 */
public record Manuscript(Metadata metadata, List<Block> blocks, List<String> hidden) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        hidden = List.copyOf(hidden);
    }

    public Manuscript(Metadata metadata, List<Block> blocks) {
        this(metadata, blocks, List.of());
    }

    public Manuscript withBlocks(List<Block> other) {
        return new Manuscript(metadata, other, hidden);
    }
}
