package dev.waymark.match;

import dev.waymark.role.Role;
import dev.waymark.role.RoleMention;
import java.util.List;
import java.util.Optional;

/**
 * How well an advert fits a role.
 *
 * @param score what roles are ordered by: the mean chance that a line was written for it, and the title
 * @param told how many lines speak for it: of those that its articles support, each counts by how far its chance is
 *     beyond an even one
 * @param lines how many the advert has
 * @param supports in the order of the advert
 * @param title where the advert's title names it
 */
record RoleFit(Role role, double score, double told, int lines, List<Support> supports, Optional<RoleMention> title) {
    /** Every advert, a dentist's too, has a line or two that would do for any of the roles: these describe none. */
    private static final int FEWEST_SUPPORTED = 2;

    private static final double LEAST_TOLD = 0.75;

    private static final double LEAST_SHARE_TOLD = 0.06;

    RoleFit {
        supports = List.copyOf(supports);
    }

    /** The share of the advert's lines that the role's articles support. */
    double share() {
        return lines == 0 ? 0 : (double) supports.size() / lines;
    }

    /** Whether the advert describes the role at all. */
    boolean isDescribed() {
        boolean tells = told >= LEAST_TOLD && told >= LEAST_SHARE_TOLD * lines;
        return title.filter(named -> !named.isAmbiguous()).isPresent()
                || (tells && supports.size() >= FEWEST_SUPPORTED);
    }
}
