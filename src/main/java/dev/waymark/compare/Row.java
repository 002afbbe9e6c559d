package dev.waymark.compare;

import dev.waymark.role.Aspect;
import java.util.List;

/**
 * What the sources say on one aspect of the roles.
 *
 * @param cells one for each role, in the order of the roles
 */
public record Row(Aspect aspect, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
