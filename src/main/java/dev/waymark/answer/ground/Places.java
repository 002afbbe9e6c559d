package dev.waymark.answer.ground;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Countries and their like.
 *
 * @param all each finds all that one place and its people go by
 */
record Places(List<Pattern> all) {
    /** With less in common around them, two places stand for different things. */
    private static final int ALIKE = 2;

    boolean has(String name) {
        return all.stream().anyMatch(place -> place.matcher(name).matches());
    }

    /** The first of a text that stands where the statements have another. */
    Optional<String> misplaced(Reading said, Sources sources) {
        return all.stream()
                .flatMap(place -> place.matcher(said.text())
                        .results()
                        .filter(found -> isOfAnother(place, Direction.of(found, said.text()), sources))
                        .map(MatchResult::group))
                .findFirst();
    }

    private boolean isOfAnother(Pattern place, Direction around, Sources sources) {
        int own = Math.max(ALIKE, around.best(place, sources));
        return all.stream().filter(other -> !other.equals(place)).anyMatch(other -> around.best(other, sources) > own);
    }
}
