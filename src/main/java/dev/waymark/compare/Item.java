package dev.waymark.compare;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/**
 * A concrete thing that the sources name: a tool, a skill, a degree, an industry.
 *
 * @param roles those it is named for, in the order of the comparison
 * @param citations numbers of the spans that name it
 */
public record Item(Aspect aspect, String name, List<Role> roles, List<Integer> citations) {
    public Item {
        roles = List.copyOf(roles);
        citations = List.copyOf(citations);
    }
}
