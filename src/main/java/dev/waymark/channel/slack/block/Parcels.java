package dev.waymark.channel.slack.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs a reply into messages that Slack takes, in order: so many characters and blocks in each, one table at most. Text
 * is cut between sections and items; only a section that is too long by itself is cut within.
 */
public final class Parcels {
    /** Slack takes 50. */
    private static final int MOST_BLOCKS = 40;

    private final List<List<Block>> messages = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Rich> text = new ArrayList<>();
    private final int most;
    private int size;

    /**
     * @param most how many characters a message may have
     */
    public Parcels(int most) {
        this.most = most;
    }

    public Parcels add(List<? extends Rich> parts) {
        parts.forEach(this::add);
        return this;
    }

    public Parcels add(Rich part) {
        switch (part) {
            case Rich.Section section -> Cut.section(section, most).forEach(this::put);
            case Rich.Listing list -> Cut.list(list, most).forEach(this::put);
        }
        return this;
    }

    public Parcels add(Block block) {
        endText();
        boolean secondTable =
                block instanceof Block.Table && messages.getLast().stream().anyMatch(Block.Table.class::isInstance);
        if (size + block.size() > most || messages.getLast().size() >= MOST_BLOCKS || secondTable) {
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
        if (size + part.size() > most) {
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
