package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.quarantine.LeftOut.Kind;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import dev.waymark.knowledge.structure.Prose;
import dev.waymark.text.Sentences;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes out of a manuscript what is not said to its readers. */
public final class Quarantine {
    /** Fewer are a label that shows at times, such as "Loading". */
    private static final int FEWEST_WORDS = 4;

    private final List<Block> blocks;
    private final List<Surroundings> around;
    private final Suspicion suspicion;
    private final List<Block> kept = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    /** Whether the last order handed over the code that follows it. */
    private boolean handedOver;

    /** Whether that code has begun with a fence and has not ended with one. */
    private boolean fenced;

    private Quarantine(List<Block> blocks, Suspicion suspicion) {
        this.blocks = blocks;
        this.suspicion = suspicion;
        around = Surroundings.of(blocks);
    }

    /** Without the invisible characters that mean nothing, so that a line is read as a reader sees it. */
    public static Manuscript plain(Manuscript raw) {
        Metadata metadata = raw.metadata();
        String title = metadata.title();
        return new Manuscript(
                title == null
                        ? metadata
                        : metadata.withTitle(
                                Invisible.harmlessRemoved(Prose.of(title)).text()),
                raw.blocks().stream()
                        .map(block -> block.with(Invisible::harmlessRemoved))
                        .toList(),
                raw.hidden());
    }

    /**
     * What of a manuscript is said to its readers. The blocks hold no line and no gap any more.
     *
     * @param title the article's, as far as it is known
     */
    public static Screened of(Manuscript shaped, String title) {
        var quarantine = new Quarantine(shaped.blocks(), new Suspicion(Vocabulary.of(title, shaped.blocks())));
        shaped.hidden().forEach(quarantine::reportHidden);
        for (int i = 0; i < shaped.blocks().size(); i++) {
            quarantine.screen(i);
        }
        Metadata metadata = quarantine.screened(shaped.metadata());
        return new Screened(new Manuscript(metadata, quarantine.kept), quarantine.leftOut);
    }

    /** Whether a sentence, wherever it stands, is not said to people: an order to a machine, disguised or encoded. */
    public static boolean isForMachines(String sentence) {
        return Suspicion.anywhere(sentence, Utterance.of(sentence)).isPresent();
    }

    private Metadata screened(Metadata metadata) {
        String title = metadata.title();
        if (title == null) {
            return metadata;
        }
        var kind = Suspicion.anywhere(title, Utterance.of(title));
        kind.ifPresent(reason -> leftOut.add(new LeftOut(reason, title)));
        return kind.isPresent() ? metadata.untitled() : metadata;
    }

    private void reportHidden(String text) {
        Sentences.of(text).stream()
                .map(sentence -> sentence.of(text))
                .filter(sentence -> Words.of(sentence).size() >= FEWEST_WORDS)
                .forEach(sentence -> leftOut.add(new LeftOut(Kind.HIDDEN, sentence)));
    }

    private void screen(int at) {
        Block block = blocks.get(at);
        if (handedOver && (fenced || Code.is(block.text()))) {
            leftOut.add(new LeftOut(Kind.CODE, block.text()));
            fenced ^= Code.fences(block.text());
            return;
        }
        boolean codeFollows =
                at + 1 < blocks.size() && Code.is(blocks.get(at + 1).text());
        var screening = new Screening(block, around.get(at), codeFollows, suspicion);
        Prose rest = screening.kept();
        leftOut.addAll(screening.leftOut());
        handedOver = screening.handsOver();
        fenced = handedOver && Code.fences(block.text());
        if (!rest.isBlank()) {
            kept.add(screening.leftOut().isEmpty() ? block : block.with(_ -> rest));
        }
    }
}
