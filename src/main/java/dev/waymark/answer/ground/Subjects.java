package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Occupations;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence says of a role the statements must say of that role, and not of the other one of a pair. */
final class Subjects {
    /** The share of what a sentence says, by rarity of its words, that may be said of another role. */
    private static final double MOST_ELSEWHERE = 0.34;

    /** Who works with another has the other working with them. */
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(works? (closely )?(together )?with|together with"
            + "|partners of|colleagues of|hand in hand with|side by side with)\\s+((an?|the|other)\\s+)?$"
            + "|\\b(work together|partners|colleagues)\\b[^,;]*$");

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
        if (areOthers(said, sources, spokenOf)
                || elsewhere(said, sources) > MOST_ELSEWHERE
                || isBorrowed(said, sources)) {
            return refused("");
        }
        return Optional.empty();
    }

    /** A sentence that names nobody is about others than the statements are. */
    boolean areOthers(Reading said, Sources sources, Set<String> spokenOf) {
        return said.roles().isEmpty()
                && !spokenOf.isEmpty()
                && !sources.roles().isEmpty()
                && Collections.disjoint(spokenOf, sources.roles());
    }

    private static Optional<Checked.Refused> refused(String detail) {
        return Optional.of(new Checked.Refused(Fault.ROLE, detail));
    }

    /** How much of the sentence is said of a role that the statements don't say it of. */
    private double elsewhere(Reading said, Sources sources) {
        boolean mutual = isMutual(said) && sources.readings().stream().anyMatch(Subjects::isMutual);
        if (sources.roles().size() < 2 || mutual) {
            return 0;
        }
        double all = 0;
        double elsewhere = 0;
        for (Piece piece : said.pieces()) {
            for (Word word : piece.words()) {
                Set<String> of = sources.subjects(word);
                // What is denied of one may well be said of another.
                if (!of.isEmpty() && piece.names() && !piece.denied().contains(word)) {
                    double weight = coverage.weight(word.stem());
                    all += weight;
                    elsewhere += of.containsAll(piece.subjects()) ? 0 : weight;
                }
            }
        }
        return all == 0 ? 0 : elsewhere / all;
    }

    private static boolean isMutual(Reading reading) {
        return reading.mentions().stream()
                        .map(mention ->
                                reading.text().substring(0, mention.offsets().start()))
                        .anyMatch(before -> TOGETHER.matcher(before).find())
                || reading.text().contains("work together");
    }

    /** A figure of another occupation is said to be of the role, and that occupation is not named. */
    private boolean isBorrowed(Reading said, Sources sources) {
        Set<String> named = ids(said, said.text().length());
        if (named.isEmpty()) {
            return false;
        }
        boolean admitted = wording.proxies().matcher(said.text()).find();
        for (Reading reading : sources.readings()) {
            for (Quantity stated : reading.quantities()) {
                boolean taken = said.quantities().stream().anyMatch(figure -> isTelling(figure, stated));
                if (taken && (isOfAnother(stated, reading, named) || (!admitted && isSubstitute(reading, named)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTelling(Quantity figure, Quantity stated) {
        return !stated.unit().isEmpty() && figure.is(stated);
    }

    /** The statement gives the figure for whom it names last before it; a substitute may be named first. */
    private boolean isOfAnother(Quantity stated, Reading reading, Set<String> named) {
        Set<String> before = ids(reading, stated.offsets().start());
        return !before.isEmpty() && Collections.disjoint(before, named);
    }

    /** The statement gives a figure of a neighbouring occupation, for want of one of the role's own. */
    private boolean isSubstitute(Reading reading, Set<String> named) {
        Set<String> all = ids(reading, reading.text().length());
        return named.size() == 1
                && all.size() > 1
                && all.containsAll(named)
                && wording.proxies().matcher(reading.text()).find()
                && reading.mentions().stream().anyMatch(mention -> named.containsAll(mention.roles()));
    }

    /** Ids of the roles and other occupations that a text names up to a place. */
    private static Set<String> ids(Reading reading, int end) {
        Set<String> ids = new HashSet<>();
        reading.mentions().stream()
                .filter(mention -> mention.offsets().end() <= end)
                .forEach(mention -> ids.addAll(mention.roles()));
        for (Offsets name : Occupations.in(reading.text())) {
            boolean role = reading.mentions().stream()
                    .anyMatch(mention -> mention.offsets().overlaps(name));
            if (!role && name.end() <= end) {
                ids.add(Occupations.role(name.of(reading.text())).id());
            }
        }
        return ids;
    }
}
