package dev.waymark.knowledge.passage;

import dev.waymark.role.RoleMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence says about whom, as far as its words show.
 *
 * @param named roles that are its subject, a second clause's subject, or who does what is told in the passive
 * @param standIns words in these places that stand for roles named before
 * @param topical roles that it is about although they are no subject ("Hotels hire bakers", "As a baker, you …")
 * @param mentioned roles that it names otherwise
 */
record Subject(
        List<RoleMention> named, List<StandIn> standIns, List<RoleMention> topical, List<RoleMention> mentioned) {

    static Subject of(String text, List<RoleMention> mentions) {
        return new Clauses(Tokens.of(text, mentions)).subject();
    }

    Optional<StandIn> standIn() {
        return standIns.stream().findFirst();
    }

    /** Gathers what {@link Clauses} finds; a mention counts once, in the first place it was found in. */
    static final class Builder {
        private final List<RoleMention> named = new ArrayList<>();
        private final List<StandIn> standIns = new ArrayList<>();
        private final List<RoleMention> topical = new ArrayList<>();

        void name(RoleMention mention) {
            if (!named.contains(mention)) {
                named.add(mention);
            }
        }

        void standIn(StandIn standIn) {
            standIns.add(standIn);
        }

        void topic(RoleMention mention) {
            topical.add(mention);
        }

        Subject build(List<RoleMention> all) {
            List<RoleMention> rest = new ArrayList<>(all);
            rest.removeAll(named);
            rest.removeAll(topical);
            topical.removeAll(named);
            return new Subject(List.copyOf(named), List.copyOf(standIns), List.copyOf(topical), List.copyOf(rest));
        }
    }
}
