package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Word;
import java.util.List;
import java.util.Optional;

/** What a sentence says must have its counterpart in the statements' words or, as a whole, in their meaning. */
final class Support {
    /** With so many of its words in them, the meaning need not be asked. */
    private static final double ENOUGH = 0.95;

    /** The cosine that bge-small gives sentences on one subject that say different things. */
    private static final double UNRELATED = 0.6;

    private static final double WEIGHT = 2;
    private static final double SUPPORTED = 0.88;

    private final Coverage coverage;
    private final RoleCatalogue catalogue;
    private final Meanings meanings;

    Support(Coverage coverage, RoleCatalogue catalogue, Meanings meanings) {
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.meanings = meanings;
    }

    void prepare(List<Evidence> statements) {
        meanings.remember(masked(statements));
    }

    Optional<Checked.Refused> fault(Reading said, Sources sources) {
        double words = words(said, sources);
        double meaning = words < ENOUGH ? meaning(said, sources) : 1;
        return words + WEIGHT * (meaning - UNRELATED) >= SUPPORTED
                ? Optional.empty()
                : Optional.of(new Checked.Refused(Fault.UNSUPPORTED, ""));
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
