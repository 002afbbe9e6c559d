package dev.waymark.role;

import java.util.List;

/**
 * A career under its usual name.
 *
 * @param id lower-case words joined by hyphens, singular: {@code data-engineer}
 * @param name as it stands at the start of a sentence: {@code Data engineer}
 * @param aliases other full names, and short forms that nobody takes for a word
 */
public record Role(String id, String name, List<String> aliases) {
    public Role {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("role id must be lower-case words joined by hyphens, got '" + id + "'");
        }
        aliases = List.copyOf(aliases);
    }
}
