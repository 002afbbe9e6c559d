package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A sentence must deny what the statements deny and nothing else, and must point where they point. */
final class Contraries {
    private static final double MOSTLY = 0.5;

    /** With less in common around them, two words speak of different things. */
    private static final int ALIKE = 2;

    private static final Pattern FIGURE_AHEAD = Pattern.compile("^\\s*(than\\s+)?(about\\s+|some\\s+)?[$£€]?\\d");

    private final Coverage coverage;
    private final Wording wording;

    Contraries(Coverage coverage, Wording wording) {
        this.coverage = coverage;
        this.wording = wording;
    }

    Optional<Checked.Refused> fault(Reading said, Sources sources) {
        if (deniesAlone(said, sources)
                || denies(said, sources)
                || deniesFigure(said, sources)
                || affirms(said, sources)) {
            return Optional.of(new Checked.Refused(Fault.NEGATION, ""));
        }
        return turned(said, sources).map(word -> new Checked.Refused(Fault.DIRECTION, word));
    }

    /** It denies, and the statements deny nothing: whatever is denied, they don't. */
    private static boolean deniesAlone(Reading said, Sources sources) {
        return said.denies() && sources.readings().stream().noneMatch(Reading::denies);
    }

    /** It denies what is stated. */
    private boolean denies(Reading said, Sources sources) {
        for (Piece piece : said.pieces()) {
            List<Word> shared = piece.denied().stream().filter(sources::have).toList();
            double denied = weigh(shared.stream().filter(sources::deny).toList());
            if (!shared.isEmpty() && (denied < MOSTLY * weigh(shared) || isStated(shared, sources))) {
                return true;
            }
        }
        return false;
    }

    /** What is denied together has more in a piece of the statements that affirms it than in one that denies it. */
    private boolean isStated(List<Word> together, Sources sources) {
        double stated = 0;
        double denied = 0;
        for (Reading reading : sources.readings()) {
            for (Piece piece : reading.pieces()) {
                List<Word> affirmed = new ArrayList<>(piece.words());
                affirmed.removeAll(piece.denied());
                stated = Math.max(stated, weigh(among(together, affirmed)));
                denied = Math.max(denied, weigh(among(together, piece.denied())));
            }
        }
        return stated > denied;
    }

    /** What it denies holds a figure that the statements affirm. */
    private static boolean deniesFigure(Reading said, Sources sources) {
        return said.quantities().stream()
                .filter(figure -> said.at(figure).stream().anyMatch(Piece::denies))
                .anyMatch(figure -> {
                    List<Piece> stated = stated(figure, sources);
                    return !stated.isEmpty() && stated.stream().noneMatch(Piece::denies);
                });
    }

    private static List<Piece> stated(Quantity figure, Sources sources) {
        List<Piece> stated = new ArrayList<>();
        for (Reading reading : sources.readings()) {
            reading.quantities().stream().filter(figure::is).forEach(same -> stated.addAll(reading.at(same)));
        }
        return stated;
    }

    private List<Word> among(List<Word> some, List<Word> words) {
        return some.stream().filter(word -> isAmong(word, words)).toList();
    }

    /** It states what is denied. */
    private boolean affirms(Reading said, Sources sources) {
        List<Word> all =
                said.pieces().stream().flatMap(piece -> piece.words().stream()).toList();
        List<Word> denied =
                said.pieces().stream().flatMap(piece -> piece.denied().stream()).toList();
        for (Reading reading : sources.readings()) {
            for (Piece piece : reading.pieces()) {
                List<Word> used = piece.denied().stream()
                        .filter(word -> isAmong(word, all))
                        .toList();
                double denying = weigh(
                        used.stream().filter(word -> isAmong(word, denied)).toList());
                boolean taken = !used.isEmpty() && weigh(used) >= MOSTLY * weigh(piece.denied());
                if (taken && denying < MOSTLY * weigh(used)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAmong(Word word, List<Word> words) {
        return words.stream().anyMatch(other -> wording.keys(other).stream().anyMatch(wording.keys(word)::contains));
    }

    private double weigh(List<Word> words) {
        return words.stream().mapToDouble(word -> coverage.weight(word.stem())).sum();
    }

    /** The first word that points the other way than the statements do where they say the same. */
    private Optional<String> turned(Reading said, Sources sources) {
        for (Wording.Poles poles : wording.poles()) {
            Optional<String> turned = turned(said, sources, poles.up(), poles.down())
                    .or(() -> turned(said, sources, poles.down(), poles.up()));
            if (turned.isPresent()) {
                return turned;
            }
        }
        return Optional.empty();
    }

    private Optional<String> turned(Reading said, Sources sources, Pattern pole, Pattern opposite) {
        for (MatchResult found : pole.matcher(said.text()).results().toList()) {
            Direction direction = Direction.of(found, said.text());
            int same = direction.best(pole, sources);
            int other = direction.best(opposite, sources);
            boolean lone =
                    FIGURE_AHEAD.matcher(said.text().substring(found.end())).find()
                            || said.text().startsWith(" than", found.end());
            if ((other > same && other >= ALIKE) || (same < 0 && other < 0 && lone)) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }
}
