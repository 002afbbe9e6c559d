package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.text.Word;
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
        if (denies(said, sources) || affirms(said, sources)) {
            return Optional.of(new Checked.Refused(Fault.NEGATION, ""));
        }
        return turned(said, sources).map(word -> new Checked.Refused(Fault.DIRECTION, word));
    }

    /** It denies what is stated. */
    private boolean denies(Reading said, Sources sources) {
        for (Piece piece : said.pieces()) {
            List<Word> shared = piece.denied().stream().filter(sources::have).toList();
            double denied = weigh(shared.stream().filter(sources::deny).toList());
            if (!shared.isEmpty() && denied < MOSTLY * weigh(shared)) {
                return true;
            }
        }
        return false;
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
