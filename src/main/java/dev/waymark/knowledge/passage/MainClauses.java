package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.passage.Tokens.Token;
import java.util.Set;

/** Finds where main clauses begin. */
record MainClauses(Tokens tokens, RolePhrases roles) {
    private static final int LONGEST_PHRASE = 8;

    /** Where the main clause begins: behind "On the other hand," and "When the dough has risen,". */
    int from(int from) {
        if (!opensAside(tokens.at(from), from)) {
            return behindShortPhrase(from);
        }
        int firstComma = -1;
        for (int i = from; i < tokens.size(); i++) {
            if (!tokens.at(i).lower().equals(",")) {
                continue;
            }
            firstComma = firstComma < 0 ? i : firstComma;
            int next = i + 1;
            if (opensAside(tokens.at(next), next)) {
                return from(next);
            }
            if (opensSubject(next)) {
                return next;
            }
        }
        return firstComma < 0 ? from : firstComma + 1;
    }

    /** "Every morning, bakers …", "Duties: A baker …": few words without a verb, closed off from a subject. */
    private int behindShortPhrase(int from) {
        if (roles.at(from).isPresent() || StandIn.at(tokens, from).isPresent()) {
            return from;
        }
        for (int i = from; i < from + LONGEST_PHRASE && !tokens.at(i).is(Grammar.FINITE); i++) {
            if (tokens.at(i).is(Set.of(",", ":", "–", "—"))
                    && (roles.at(i + 1).isPresent() || StandIn.at(tokens, i + 1).isPresent())) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean opensAside(Token token, int at) {
        if (token.is(Grammar.PREPOSITIONS) || token.is(Grammar.SUBORDINATORS)) {
            return true;
        }
        // "However, …", "Meanwhile, …", "Compared with cooks, …"
        return !token.isRole()
                && !token.isSign()
                && (tokens.at(at + 1).lower().equals(",")
                        || (Grammar.isParticiple(token.lower())
                                && tokens.at(at + 1).is(Grammar.PREPOSITIONS)));
    }

    private boolean opensSubject(int at) {
        return roles.at(at).isPresent()
                || StandIn.at(tokens, at).isPresent()
                || tokens.at(at).is(Grammar.WEAK_SUBJECTS)
                || tokens.at(at).is(Grammar.DETERMINERS);
    }
}
