package dev.waymark.compare;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The roles of a comparison, in the order of its columns.
 *
 * @param roles two to five, all different
 */
public record Sides(List<Role> roles) {
    public static final int FEWEST = 2;
    public static final int MOST = 5;

    /**
     * @throws NotComparableException for too few or too many roles, or one of them twice
     */
    public Sides {
        requireSome(roles.size());
        Set<String> seen = new HashSet<>();
        for (Role role : roles) {
            if (!seen.add(role.id())) {
                throw new NotComparableException("the roles of a comparison differ, got '" + role.id() + "' twice");
            }
        }
        roles = List.copyOf(roles);
    }

    /**
     * The roles of some names, aliases or ids.
     *
     * @throws NotComparableException for too few or too many roles, or one of them twice
     * @throws UnknownRoleException for a name that stands for no role; it tells which are nearest
     */
    public static Sides of(List<String> names, RoleCatalogue catalogue, Coverage coverage) {
        requireSome(names.size());
        return new Sides(
                names.stream().map(name -> role(name, catalogue, coverage)).toList());
    }

    /**
     * The role of a name, alias or id.
     *
     * @throws UnknownRoleException if there is none; it tells which are nearest
     */
    static Role role(String name, RoleCatalogue catalogue, Coverage coverage) {
        return catalogue
                .named(name.strip())
                .orElseThrow(() -> UnknownRoleException.of(name.strip(), catalogue, coverage));
    }

    private static void requireSome(int roles) {
        if (roles < FEWEST || roles > MOST) {
            throw new NotComparableException("a comparison takes " + FEWEST + " to " + MOST + " roles, got " + roles);
        }
    }
}
