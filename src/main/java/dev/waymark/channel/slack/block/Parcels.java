package dev.waymark.channel.slack.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs a reply into messages that Slack takes, in order: so many characters and blocks in each, one table at most. Text
 * is cut between sections and items; only a section that is too long by itself is cut within.
 */
public final class Parcels {
    /** Slack takes some 13,200 characters in a message, and counts more of them than it says. */
    static final int MOST_CHARACTERS = 9_000;

    /** Slack takes 50. */
    private static final int MOST_BLOCKS = 40;

    private final List<List<Block>> messages = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Rich> text = new ArrayList<>();
    private int size;

    public Parcels add(List<? extends Rich> parts) {
        parts.forEach(this::add);
        return this;
    }

    public Parcels add(Rich part) {
        switch (part) {
            case Rich.Section section -> Cut.section(section, MOST_CHARACTERS).forEach(this::put);
            case Rich.Listing list -> Cut.list(list, MOST_CHARACTERS).forEach(this::put);
        }
        return this;
    }

    public Parcels add(Block block) {
        endText();
        boolean secondTable =
                block instanceof Block.Table && messages.getLast().stream().anyMatch(Block.Table.class::isInstance);
        if (size + block.size() > MOST_CHARACTERS || messages.getLast().size() >= MOST_BLOCKS || secondTable) {
            begin();
        }
        messages.getLast().add(block);
        size += block.size();
        return this;
    }

    /** What has been added, at least one message. */
    public List<List<Block>> messages() {
        endText();
        return messages.stream().map(List::copyOf).toList();
    }

    private void put(Rich part) {
        if (size + part.size() > MOST_CHARACTERS) {
            endText();
            begin();
        }
        text.add(part);
        size += part.size();
    }

    private void endText() {
        if (!text.isEmpty()) {
            messages.getLast().add(new Block.RichText(text));
            text.clear();
        }
    }

    private void begin() {
        if (!messages.getLast().isEmpty()) {
            messages.add(new ArrayList<>());
        }
        size = 0;
    }
}
