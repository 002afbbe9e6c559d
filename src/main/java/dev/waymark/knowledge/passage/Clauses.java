package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.passage.Tokens.Token;
import dev.waymark.role.RoleMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the subjects of a sentence's clauses by the words that mark where clauses and phrases begin. */
final class Clauses {
    /** A verb in the passive stands this near to its "by". */
    private static final int PASSIVE_REACH = 5;

    private final Tokens tokens;
    private final RolePhrases roles;
    private final MainClauses mainClauses;
    private final Subject.Builder found = new Subject.Builder();

    Clauses(Tokens tokens) {
        this.tokens = tokens;
        roles = new RolePhrases(tokens);
        mainClauses = new MainClauses(tokens, roles);
    }

    Subject subject() {
        int main = mainClauses.from(0);
        if (tokens.at(0).is(Set.of("while", "whereas"))) {
            takeSubject(1, main);
        }
        takeSubject(main, tokens.size());
        takeFurtherClauses(main);
        takePassiveAgents(main);
        takeTopics(main);
        return found.build(mentions());
    }

    private void takeSubject(int from, int to) {
        Optional<Integer> role = roles.at(from);
        if (role.isPresent() && role.get() < to) {
            takeRoles(role.get());
            return;
        }
        if (tokens.at(from).lower().equals("it") && isExpletive(from)) {
            return;
        }
        Optional<StandIn> standIn = StandIn.at(tokens, from);
        if (standIn.isPresent()) {
            found.standIn(standIn.get());
            return;
        }
        takeTiedRole(from, to);
    }

    /** "It takes three years to become a baker" speaks of no "it". */
    private boolean isExpletive(int at) {
        return tokens.at(at + 1).is(Set.of("is", "was", "takes", "can", "may"))
                && mentions().stream()
                        .anyMatch(mention -> mention.offsets().start()
                                > tokens.at(at).offsets().end());
    }

    /** The role and those coordinated with it: "Bakers, cooks, and waiters work …". */
    private void takeRoles(int at) {
        int role = at;
        for (RoleMention mention = tokens.at(at).mention();
                mention != null;
                mention = tokens.at(role).mention()) {
            found.name(mention);
            int next = role + 1;
            while (tokens.at(next).lower().equals(",") || tokens.at(next).is(Grammar.COORDINATORS)) {
                next++;
            }
            while (next > role + 1 && tokens.at(next).is(Grammar.DETERMINERS)) {
                next++;
            }
            if (next == role + 1) {
                return;
            }
            role = next;
        }
    }

    /** "The tasks of a baker include", "The difference between these two roles is". */
    private void takeTiedRole(int from, int to) {
        for (int i = from;
                i < to && !tokens.at(i).is(Grammar.FINITE) && !tokens.at(i).isSign();
                i++) {
            if (i > from && tokens.at(i).is(Grammar.TIES) && !holdsVerb(from, i) && takeTied(i + 1)) {
                return;
            }
        }
    }

    private boolean takeTied(int at) {
        Optional<Integer> role = roles.at(at);
        if (role.isPresent()) {
            takeRoles(role.get());
            return true;
        }
        Optional<StandIn> standIn = StandIn.at(tokens, at);
        standIn.ifPresent(found::standIn);
        return standIn.isPresent();
    }

    /** "The team builds ovens for": a word in -s that is not the last before the tie may be the verb. */
    private boolean holdsVerb(int from, int tie) {
        for (int i = from + 1; i < tie - 1; i++) {
            String word = tokens.at(i).lower();
            if (word.endsWith("s") && !word.endsWith("ss")) {
                return true;
            }
        }
        return false;
    }

    private void takeFurtherClauses(int main) {
        for (int i = main + 1; i < tokens.size(); i++) {
            boolean contrast = tokens.at(i).is(Grammar.CONTRASTS);
            boolean joined = tokens.at(i).is(Grammar.COORDINATORS);
            if (!contrast && !joined) {
                continue;
            }
            int from = contrast ? mainClauses.from(i + 1) : i + 1;
            Optional<Integer> role = roles.at(from);
            if (role.isPresent() && joined) {
                takeJoinedRole(i, role.get());
            } else if (role.isPresent()) {
                takeRoles(role.get());
            } else if (contrast) {
                StandIn.at(tokens, from).filter(this::isFormerOrLatter).ifPresent(found::standIn);
            }
        }
    }

    /** "…, and bakers bake" is a clause; in "the roles of cook and baker have changed" both roles are one phrase. */
    private void takeJoinedRole(int and, int role) {
        if (!hasVerb(role)) {
            return;
        }
        int first = and - 1;
        if (!tokens.at(first).isRole()) {
            takeRoles(role);
        } else if (tokens.at(role + 1).is(Grammar.FINITE) && isTied(first)) {
            takeRoles(first);
        }
    }

    private boolean isTied(int role) {
        int before = role - 1;
        while (tokens.at(before).is(Grammar.DETERMINERS)) {
            before--;
        }
        return tokens.at(before).is(Grammar.TIES);
    }

    private boolean isFormerOrLatter(StandIn standIn) {
        return standIn.kind() == StandIn.Kind.FORMER || standIn.kind() == StandIn.Kind.LATTER;
    }

    private boolean hasVerb(int role) {
        int next = role + 1;
        while (Grammar.isAdverb(tokens.at(next).lower())) {
            next++;
        }
        return Grammar.canBeVerb(tokens.at(next).lower()) && !tokens.at(next).isRole();
    }

    /** "The cake was decorated by a pastry chef"; not "She eats a cake decorated by a pastry chef". */
    private void takePassiveAgents(int main) {
        for (int by = main + 2; by < tokens.size(); by++) {
            if (tokens.at(by).lower().equals("by") && isPassive(by)) {
                roles.at(by + 1).ifPresent(this::takeRoles);
            }
        }
    }

    private boolean isPassive(int by) {
        boolean participle = false;
        for (int i = by - 1; i >= Math.max(0, by - PASSIVE_REACH); i--) {
            Token token = tokens.at(i);
            if (participle && token.is(Grammar.BE)) {
                return true;
            }
            if (token.isSign() || token.is(Grammar.RELATIVES) || (participle && !Grammar.isAdverb(token.lower()))) {
                return false;
            }
            participle |= Grammar.isParticiple(token.lower());
        }
        return false;
    }

    /** Roles that the sentence is about without naming them as its subject. */
    private void takeTopics(int main) {
        for (int i = 0; i < tokens.size(); i++) {
            RoleMention mention = tokens.at(i).mention();
            if (mention != null && isTopic(i, main)) {
                found.topic(mention);
            }
        }
    }

    private boolean isTopic(int role, int main) {
        Token governor = roles.governor(role);
        boolean there = tokens.at(main).lower().equals("there") && !governor.is(Grammar.COMPANY);
        boolean asRole = governor.is(Set.of("as", "for")) && (tokens.at(main).is(Grammar.WEAK_SUBJECTS) || role < main);
        return there || asRole || governor.is(Grammar.TOPICAL);
    }

    private List<RoleMention> mentions() {
        List<RoleMention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            RoleMention mention = tokens.at(i).mention();
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }
}
