package dev.waymark.role;

import dev.waymark.text.Offsets;
import java.util.List;

/**
 * A place in a text that names a role.
 *
 * @param roles ids, one unless the name is ambiguous ("DS")
 * @param offsets where it stands in the text as given
 */
public record RoleMention(List<String> roles, Offsets offsets, Form form) {
    /** How a role is named. */
    public enum Form {
        /** By its name or an alias. */
        NAME,
        /** By its field: "software engineering". */
        FIELD,
        /** By a name with a slip of spelling. */
        SLIP
    }

    public RoleMention {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a mention names at least one role");
        }
        roles = List.copyOf(roles);
    }

    public boolean isAmbiguous() {
        return roles.size() > 1;
    }
}
