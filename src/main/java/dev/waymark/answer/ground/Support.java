package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.llm.CrossEncoder;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sentence says must have its counterpart in the statements' words or, as a whole, in their meaning. */
final class Support {
    /** With so many of its words in them, the meaning need not be asked. */
    private static final double ENOUGH = 0.95;

    /** The cosine that bge-small gives sentences on one subject that say different things. */
    private static final double UNRELATED = 0.6;

    private static final double WEIGHT = 2;
    private static final double SUPPORTED = 0.88;

    /** So far to either side of that, sentences that are supported and others mingle. */
    private static final double OPEN = 0.25;

    private final Coverage coverage;
    private final RoleCatalogue catalogue;
    private final Meanings meanings;
    private final Optional<CrossEncoder> crossEncoder;

    Support(Coverage coverage, RoleCatalogue catalogue, Meanings meanings, Optional<CrossEncoder> crossEncoder) {
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.meanings = meanings;
        this.crossEncoder = crossEncoder;
    }

    void prepare(List<Evidence> statements) {
        meanings.remember(masked(statements));
    }

    Optional<Checked.Refused> fault(Reading said, Sources sources) {
        double words = words(said, sources);
        double meaning = words < ENOUGH ? meaning(said, sources) : 1;
        return isEnough(words + WEIGHT * (meaning - UNRELATED), said, sources)
                ? Optional.empty()
                : Optional.of(new Checked.Refused(Fault.UNSUPPORTED, ""));
    }

    /** Where words and vectors leave it open, a cross-encoder decides if there is one: nothing else is asked of it. */
    private boolean isEnough(double support, Reading said, Sources sources) {
        return crossEncoder
                .filter(_ -> Math.abs(support - SUPPORTED) < OPEN)
                .map(reader -> reader.supports(contexts(sources.cited()), said.text()))
                .orElse(support >= SUPPORTED);
    }

    private static String contexts(List<Evidence> statements) {
        return statements.stream().map(one -> one.statement().context()).collect(Collectors.joining("\n"));
    }

    /** The share of its words, by rarity, that the statements have. */
    double words(Reading said, Sources sources) {
        double all = 0;
        double had = 0;
        for (Piece piece : said.pieces()) {
            for (Word word : piece.words()) {
                double weight = coverage.weight(word.stem());
                all += weight;
                had += sources.have(word) ? weight : 0;
            }
        }
        return all == 0 ? 0 : had / all;
    }

    private double meaning(Reading said, Sources sources) {
        return meanings.nearness(catalogue.mask(said.text()), masked(sources.cited()));
    }

    private List<String> masked(List<Evidence> statements) {
        return statements.stream()
                .map(one -> catalogue.mask(one.statement().context()))
                .toList();
    }
}
