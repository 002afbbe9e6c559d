package dev.waymark.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A sentence, and the statements it cites.
 *
 * @param half of the articles that the statements are from
 * @param of the faithful pair that a false one was made of, empty for a faithful one
 */
record GroundedPair(String id, Half half, Kind kind, String of, String text, List<Cited> cited)
        implements JsonLines.Line {
    static final Path FILE = Path.of("src", "test", "resources", "evaluation", "grounding", "pairs.jsonl");

    /** A statement, by the words it has in its article. */
    record Cited(String article, String quote) {}

    /** What the checker was tuned on, and what is reported. */
    enum Half {
        TUNED,
        REPORTED
    }

    /** How a sentence came about. */
    enum Kind {
        VERBATIM,
        PARAPHRASED,
        JOINED,
        FIGURE_CHANGED,
        NAME_SWAPPED,
        NEGATED,
        ROLE_SWAPPED,
        CITATION_MOVED,
        DIRECTION_TURNED;

        boolean isFaithful() {
            return compareTo(JOINED) <= 0;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    GroundedPair {
        JsonLines.checkId(id);
        cited = List.copyOf(cited);
    }

    boolean isFaithful() {
        return kind.isFaithful();
    }

    static List<GroundedPair> all() {
        return JsonLines.read(FILE, GroundedPair.class);
    }
}
