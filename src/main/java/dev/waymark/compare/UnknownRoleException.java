package dev.waymark.compare;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a name that stands for no known role, or for several. */
public final class UnknownRoleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<Role> nearest;

    static UnknownRoleException of(String name, RoleCatalogue catalogue, Coverage coverage) {
        return new UnknownRoleException(name, NearestRoles.to(name, coverage.roles(), catalogue));
    }

    private UnknownRoleException(String name, List<Role> nearest) {
        super("role '" + name + "' is not known"
                + (nearest.isEmpty()
                        ? ""
                        : "; nearest to it are "
                                + nearest.stream().map(Role::id).collect(Collectors.joining(", "))));
        this.name = name;
        this.nearest = List.copyOf(nearest);
    }

    /** As it was asked for. */
    public String name() {
        return name;
    }

    /** The known roles nearest to it, the nearest first; possibly none. */
    public List<Role> nearest() {
        return nearest;
    }
}
