package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.passage.Tokens.Token;
import dev.waymark.role.RoleMention;
import dev.waymark.role.RoleMention.Form;
import java.util.Optional;

/** Finds noun phrases that roles head: "the most experienced pastry chefs". */
record RolePhrases(Tokens tokens) {
    /** "Experienced pastry chefs": so many words may stand between a determiner and the role. */
    private static final int MOST_ADJECTIVES = 2;

    /** The role that a noun phrase starting here is headed by, as an index of its token. */
    Optional<Integer> at(int from) {
        int at = from;
        while (tokens.at(at).is(Grammar.DETERMINERS)) {
            at++;
        }
        for (int skipped = 0; skipped <= MOST_ADJECTIVES; skipped++) {
            Token token = tokens.at(at + skipped);
            if (token.isRole()) {
                return isSubject(at + skipped) ? Optional.of(at + skipped) : Optional.empty();
            }
            boolean adjective = Grammar.canBeVerb(token.lower())
                    && !token.is(Grammar.FINITE)
                    && !token.is(Grammar.TOPICAL)
                    && !token.is(Grammar.SUBORDINATORS)
                    && !token.is(Grammar.WEAK_SUBJECTS)
                    && !isPluralOrVerb(token.lower(), skipped);
            if (!adjective) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Hotels pay bakers": a word in -s before others is a subject of its own, no adjective. */
    private static boolean isPluralOrVerb(String word, int place) {
        return place == 0 && word.endsWith("s") && !word.endsWith("ss") && !word.contains("'");
    }

    /** A field of work is a subject only by itself: "Baking is …", not "Baking skills are …". */
    private boolean isSubject(int at) {
        Token next = tokens.at(at + 1);
        RoleMention mention = tokens.at(at).mention();
        boolean field = mention != null && mention.form() == Form.FIELD;
        return !field || next.is(Grammar.FINITE) || next.is(Grammar.COORDINATORS);
    }

    /** The word before the phrase that a role heads: what the phrase depends on. */
    Token governor(int role) {
        int before = role - 1;
        for (int i = 0; i < MOST_ADJECTIVES && isInnerWord(tokens.at(before)); i++) {
            before--;
        }
        return tokens.at(before);
    }

    private static boolean isInnerWord(Token token) {
        return token.is(Grammar.DETERMINERS)
                || (Grammar.canBeVerb(token.lower()) && !token.is(Grammar.TOPICAL) && !token.isRole());
    }
}
