package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.quarantine.LeftOut.Kind;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Prose;
import dev.waymark.text.Offsets;
import dev.waymark.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a block, one by one: those that are kept, and those that are not. */
final class Screening {
    /** A capital letter behind a word, a figure, a colon or the border of a cell. */
    private static final Pattern SEAM = Pattern.compile("(?<=[\\p{Ll}\\p{N}%|):]) (?=\\p{Lu}\\p{Ll}+['’]?\\p{Ll}* )");

    private final Block block;
    private final Prose prose;
    private final List<Offsets> sentences;
    private final Surroundings around;
    private final boolean codeFollows;
    private final Suspicion suspicion;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Prose kept = Prose.of("");
    /** Who was given the word has it to the end of the block. */
    private boolean spoken;

    private boolean ordered;
    private boolean handsOver;

    /**
     * @param codeFollows whether the next block is code
     */
    Screening(Block block, Surroundings around, boolean codeFollows, Suspicion suspicion) {
        this.block = block;
        this.around = around;
        this.codeFollows = codeFollows;
        this.suspicion = suspicion;
        prose = block.prose();
        sentences = Sentences.of(prose.text()).stream().flatMap(this::parted).toList();
        for (int i = 0; i < sentences.size(); i++) {
            screen(i);
        }
    }

    Prose kept() {
        return kept;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Whether its last order goes on in the code below. */
    boolean handsOver() {
        return handsOver;
    }

    /** In two where somebody put a sentence behind words that have no end. */
    private Stream<Offsets> parted(Offsets sentence) {
        return SEAM.matcher(prose.text())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true)
                .results()
                .map(MatchResult::start)
                .filter(seam ->
                        isAttached(prose.text().substring(seam, sentence.end()).strip()))
                .findFirst()
                .map(seam -> Stream.of(new Offsets(sentence.start(), seam), new Offsets(seam + 1, sentence.end())))
                .orElse(Stream.of(sentence));
    }

    private boolean isAttached(String words) {
        Utterance utterance = Utterance.of(words);
        return Suspicion.anywhere(words, utterance).isPresent() || suspicion.isAttached(utterance, block, around);
    }

    private void screen(int at) {
        String sentence = sentences.get(at).of(prose.text());
        Optional<Kind> kind = kind(sentence, at);
        kind.ifPresentOrElse(
                reason -> leftOut.add(new LeftOut(reason, sentence)), () -> kept = joined(kept, sentence(at)));
        ordered |= kind.equals(Optional.of(Kind.ORDER));
        boolean hands = kind.isPresent() && (sentence.endsWith(":") || Suspicion.offersCode(sentence));
        handsOver = hands || (handsOver && kind.isPresent());
    }

    private Optional<Kind> kind(String sentence, int at) {
        if (handsOver && Code.is(sentence)) {
            return Optional.of(Kind.CODE);
        }
        Utterance utterance = Utterance.of(sentence);
        spoken |= Suspicion.speaks(utterance);
        if (spoken || (ordered && utterance.ordering()) || (Suspicion.offersCode(sentence) && codeBehind(at))) {
            return Optional.of(Kind.ORDER);
        }
        return Suspicion.anywhere(sentence, utterance).or(() -> suspicion.here(utterance, block, around));
    }

    private boolean codeBehind(int at) {
        boolean last = at == sentences.size() - 1;
        return last
                ? codeFollows
                : Code.is(prose.text().substring(sentences.get(at).end()));
    }

    /** With the notes up to the next sentence. */
    private Prose sentence(int at) {
        int start = at == 0 ? 0 : sentences.get(at).start();
        int end = at == sentences.size() - 1
                ? prose.text().length()
                : sentences.get(at + 1).start();
        return Invisible.harmlessRemoved(prose.slice(start, end));
    }

    private static Prose joined(Prose before, Prose sentence) {
        return before.isBlank() ? sentence : before.and(" ", sentence);
    }
}
