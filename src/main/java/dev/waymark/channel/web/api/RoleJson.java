package dev.waymark.channel.web.api;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/** A role that the articles state something about. */
record RoleJson(String id, String name, List<String> aliases, int articles, List<String> aspects) {
    static RoleJson of(Role role, Coverage coverage) {
        return new RoleJson(
                role.id(),
                role.name(),
                role.aliases(),
                coverage.articles(role),
                coverage.aspects(role).stream().sorted().map(Aspect::id).toList());
    }
}
