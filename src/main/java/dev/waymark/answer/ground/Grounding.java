package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.Things;
import dev.waymark.knowledge.quarantine.Quarantine;
import dev.waymark.role.RoleCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks whether sentences rest on the statements they cite: in this process, in about the time it takes to embed them,
 * with the same outcome each time.
 */
public final class Grounding {
    /** What supports a sentence has most of its words. */
    private static final int TRIED = 3;

    private final Reader reader;
    private final Wording wording;
    private final Figures figures = new Figures();
    private final Names names;
    private final Subjects subjects;
    private final Contraries contraries;
    private final Support support;

    Grounding(Wording wording, RoleCatalogue catalogue, Coverage coverage, Things things, Support support) {
        this.wording = wording;
        reader = new Reader(catalogue, wording);
        names = new Names(wording, things);
        subjects = new Subjects(coverage, wording);
        contraries = new Contraries(coverage, wording);
        this.support = support;
    }

    /** Whether the statements cited say what the sentence says. */
    public Checked check(Claim claim) {
        if (claim.text().endsWith("?") || Quarantine.isForMachines(claim.text())) {
            return new Checked.Refused(Fault.NO_STATEMENT, "");
        }
        Reading said = reader.read(claim.text(), claim.spokenOf());
        Sources sources = Sources.of(claim.cited(), reader, wording);
        Optional<Evidence> quoted =
                claim.cited().stream().filter(one -> isQuoted(claim, one)).findFirst();
        if (quoted.isPresent() && !subjects.areOthers(said, sources, claim.spokenOf())) {
            return new Checked.Supported(List.of(quoted.get()));
        }
        return Stream.<Supplier<Optional<Checked.Refused>>>of(
                        () -> figures.fault(said, sources),
                        () -> names.fault(said, sources),
                        () -> subjects.fault(said, sources, claim.spokenOf()),
                        () -> contraries.fault(said, sources),
                        () -> support.fault(said, sources))
                .flatMap(check -> check.get().stream())
                .findFirst()
                .<Checked>map(refused -> refused)
                .orElseGet(() -> new Checked.Supported(sources.contributingTo(said)));
    }

    /** What a statement says word for word needs no proof; whom it speaks of, without a name, may be somebody else. */
    private static boolean isQuoted(Claim claim, Evidence one) {
        return bare(claim.text()).equals(bare(one.statement().text()));
    }

    private static String bare(String sentence) {
        return sentence.replaceFirst("[.;:]$", "");
    }

    /**
     * As {@link #check}, for a sentence that cites nothing: against the few statements that have most of its words, each by
     * itself.
     *
     * @param candidates any number
     */
    public Checked find(String text, List<Evidence> candidates, Set<String> spokenOf) {
        Reading said = reader.read(text, spokenOf);
        return candidates.stream()
                .sorted(Comparator.comparingDouble(
                                (Evidence one) -> support.words(said, Sources.of(List.of(one), reader, wording)))
                        .reversed())
                .limit(TRIED)
                .map(one -> check(new Claim(text, List.of(one), spokenOf)))
                .filter(Checked.Supported.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Checked.Refused(Fault.UNCITED, ""));
    }

    /** Reads statements before they are cited, so that sentences wait for nothing but themselves. */
    public void prepare(List<Evidence> statements) {
        support.prepare(statements);
    }

    /** Ids of the roles that a text names. */
    public Set<String> roles(String text) {
        return reader.read(text, Set.of()).roles();
    }
}
