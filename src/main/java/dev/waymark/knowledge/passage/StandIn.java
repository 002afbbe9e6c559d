package dev.waymark.knowledge.passage;

import dev.waymark.text.Offsets;
import java.util.Optional;
import java.util.Set;

/**
 * Words that stand for roles named before: "they", "this role", "both roles".
 *
 * @param possessive "their work", "its tasks"
 * @param end index of the token behind it
 */
record StandIn(Kind kind, boolean possessive, Offsets offsets, int end) {
    enum Kind {
        /** Whatever was spoken of last. */
        LAST,
        /** One role: of two the one named last. */
        ONE,
        /** The two that are compared. */
        BOTH,
        FORMER,
        LATTER
    }

    private static final Set<String> NOUNS = Set.of(
            "role", "position", "job", "career", "profession", "occupation", "title", "field", "path", "discipline");

    private static final Set<String> PEOPLE = Set.of(
            "professional",
            "worker",
            "specialist",
            "practitioner",
            "expert",
            "employee",
            "person",
            "people",
            "individual");

    /** The stand-in that starts at a token, if one does. */
    static Optional<StandIn> at(Tokens tokens, int at) {
        String first = tokens.at(at).lower();
        return switch (first) {
            case "they", "he", "she" -> found(tokens, at, 1, Kind.LAST, false);
            case "their", "his", "her" -> found(tokens, at, 1, Kind.LAST, true);
            case "it" -> found(tokens, at, 1, Kind.ONE, false);
            case "its" -> found(tokens, at, 1, Kind.ONE, true);
            case "both", "each", "either", "neither" -> pair(tokens, at);
            case "these", "those" -> these(tokens, at).filter(found -> isBare(tokens, found));
            case "this", "that", "such" -> noun(tokens, at, 1, Kind.ONE).filter(found -> isBare(tokens, found));
            case "the" -> the(tokens, at);
            default -> Optional.empty();
        };
    }

    /** "Both bakers and cooks" names its roles; "both roles", "both of them" and "both need" do not. */
    private static Optional<StandIn> pair(Tokens tokens, int at) {
        Optional<StandIn> withNoun = noun(tokens, at, 1, Kind.BOTH);
        if (withNoun.isPresent()) {
            return withNoun;
        }
        if (tokens.words(at + 1, at + 3).matches("of (them|these|the)")) {
            return noun(tokens, at, 3, Kind.BOTH).or(() -> found(tokens, at, 3, Kind.BOTH, false));
        }
        Tokens.Token next = tokens.at(at + 1);
        boolean alone = next.is(Grammar.FINITE) || Grammar.isAdverb(next.lower());
        return alone ? found(tokens, at, 1, Kind.BOTH, false) : Optional.empty();
    }

    private static Optional<StandIn> these(Tokens tokens, int at) {
        if (tokens.at(at + 1).lower().equals("two")) {
            return noun(tokens, at, 2, Kind.BOTH).or(() -> found(tokens, at, 2, Kind.BOTH, false));
        }
        return noun(tokens, at, 1, Kind.LAST);
    }

    private static Optional<StandIn> the(Tokens tokens, int at) {
        return switch (tokens.at(at + 1).lower()) {
            case "former" -> found(tokens, at, 2, Kind.FORMER, false);
            case "latter" -> found(tokens, at, 2, Kind.LATTER, false);
            case "two" -> noun(tokens, at, 2, Kind.BOTH).or(() -> found(tokens, at, 2, Kind.BOTH, false));
            default ->
                noun(tokens, at, 1, Kind.ONE)
                        .filter(found -> !tokens.at(found.end).is(Set.of("of", "for")));
        };
    }

    /** "The role of", "the jobs that" say themselves which they mean. */
    private static boolean isBare(Tokens tokens, StandIn found) {
        Tokens.Token next = tokens.at(found.end);
        return !next.is(Set.of("of", "for")) && !next.is(Grammar.RELATIVES);
    }

    /** A noun for roles in general, perhaps with one word before it. */
    private static Optional<StandIn> noun(Tokens tokens, int at, int skip, Kind kind) {
        for (int i = at + skip; i <= at + skip + 1; i++) {
            String word = tokens.at(i).lower();
            boolean plural = word.endsWith("s") || word.equals("people");
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (NOUNS.contains(singular) || PEOPLE.contains(singular)) {
                boolean several = plural && kind == Kind.ONE;
                return found(tokens, at, i + 1 - at, several ? Kind.LAST : kind, false);
            }
            if (tokens.at(i).isRole() || !Grammar.canBeVerb(word)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<StandIn> found(Tokens tokens, int at, int length, Kind kind, boolean possessive) {
        int start = tokens.at(at).offsets().start();
        int end = tokens.at(at + length - 1).offsets().end();
        return end <= start
                ? Optional.empty()
                : Optional.of(new StandIn(kind, possessive, new Offsets(start, end), at + length));
    }
}
