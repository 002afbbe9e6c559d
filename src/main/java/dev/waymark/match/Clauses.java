package dev.waymark.match;

import java.util.List;
import java.util.regex.Pattern;

/** Takes statements apart: one that names five duties is near to none of them as a whole. */
final class Clauses {
    private static final Pattern BETWEEN = Pattern.compile("[:;,] | and (?=\\p{L}+ing )");

    /** What is said of others, of the source or by the way is no clause to compare by. */
    private static final Pattern ASIDE = Pattern.compile(
            "^(?i:and )?(?i:whereas|while|which|who|whose|where|according|for example|as|on|in|at|by) .*");

    private static final int FEWEST_WORDS = 2;

    private Clauses() {}

    /** Its clauses of two words or more; none when it is all of one piece. */
    static List<String> of(String statement) {
        List<String> clauses = BETWEEN.splitAsStream(statement)
                .map(String::strip)
                .filter(clause -> clause.split(" ").length >= FEWEST_WORDS)
                .toList();
        return clauses.size() < 2
                ? List.of()
                : clauses.stream()
                        .filter(clause -> !ASIDE.matcher(clause).matches())
                        .toList();
    }
}
