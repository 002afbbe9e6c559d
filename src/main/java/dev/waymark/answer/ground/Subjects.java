package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Occupations;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a sentence says of a role the statements must say of that role, and not of the other one of a pair. */
final class Subjects {
    /** The share of what a sentence says, by rarity of its words, that may be said of another role. */
    private static final double MOST_ELSEWHERE = 0.34;

    private final Coverage coverage;
    private final Wording wording;

    Subjects(Coverage coverage, Wording wording) {
        this.coverage = coverage;
        this.wording = wording;
    }

    /**
     * @param spokenOf ids of the roles that the sentence is about where it names none
     */
    Optional<Checked.Refused> fault(Reading said, Sources sources, Set<String> spokenOf) {
        Set<String> named = said.roles();
        Set<String> unknown = new HashSet<>(named);
        unknown.removeAll(sources.roles());
        if (!unknown.isEmpty()) {
            return refused(unknown.iterator().next());
        }
        boolean others = named.isEmpty()
                && !spokenOf.isEmpty()
                && !sources.roles().isEmpty()
                && Collections.disjoint(spokenOf, sources.roles());
        if (others || elsewhere(said, sources) > MOST_ELSEWHERE || isBorrowed(said, sources)) {
            return refused("");
        }
        return Optional.empty();
    }

    private static Optional<Checked.Refused> refused(String detail) {
        return Optional.of(new Checked.Refused(Fault.ROLE, detail));
    }

    /** How much of the sentence is said of a role that the statements don't say it of. */
    private double elsewhere(Reading said, Sources sources) {
        if (sources.roles().size() < 2) {
            return 0;
        }
        double all = 0;
        double elsewhere = 0;
        for (Piece piece : said.pieces()) {
            for (Word word : piece.words()) {
                Set<String> of = sources.subjects(word);
                if (!of.isEmpty() && piece.names()) {
                    double weight = coverage.weight(word.stem());
                    all += weight;
                    elsewhere += of.containsAll(piece.subjects()) ? 0 : weight;
                }
            }
        }
        return all == 0 ? 0 : elsewhere / all;
    }

    /** A figure of the nearest occupation is said to be of the role, and neither that nor the occupation is named. */
    private boolean isBorrowed(Reading said, Sources sources) {
        if (said.quantities().isEmpty()
                || wording.proxies().matcher(said.text()).find()) {
            return false;
        }
        return sources.readings().stream()
                .filter(reading -> wording.proxies().matcher(reading.text()).find())
                .filter(reading -> reading.quantities().stream()
                        .anyMatch(stated -> said.quantities().stream().anyMatch(figure -> isTelling(figure, stated))))
                .anyMatch(reading -> hasOccupationUnnamed(reading, said));
    }

    private static boolean isTelling(Quantity figure, Quantity stated) {
        return !stated.unit().isEmpty() && figure.is(stated);
    }

    private static boolean hasOccupationUnnamed(Reading reading, Reading said) {
        Set<String> named = new HashSet<>();
        for (Offsets name : Occupations.in(said.text())) {
            boolean role = said.mentions().stream()
                    .anyMatch(mention -> mention.offsets().overlaps(name));
            if (!role) {
                named.add(Occupations.role(name.of(said.text())).id());
            }
        }
        Set<String> stated = new HashSet<>();
        for (Offsets name : Occupations.in(reading.text())) {
            boolean role = reading.mentions().stream()
                    .anyMatch(mention -> mention.offsets().overlaps(name));
            if (!role) {
                stated.add(Occupations.role(name.of(reading.text())).id());
            }
        }
        return !stated.isEmpty() && Collections.disjoint(named, stated);
    }
}
