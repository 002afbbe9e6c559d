package dev.waymark.role;

import dev.waymark.text.Offsets;
import java.util.List;

/**
 * A place in a text that names a role.
 *
 * @param roles ids, one unless the name is ambiguous ("DS")
 * @param offsets where it stands in the text as given
 * @param exact false when a slip of spelling was forgiven
 */
public record RoleMention(List<String> roles, Offsets offsets, boolean exact) {
    public RoleMention {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a mention names at least one role");
        }
        roles = List.copyOf(roles);
    }
}
