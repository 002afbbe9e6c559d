package dev.waymark.compare;

import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the roles whose names are nearest to a name that is none of them. */
final class NearestRoles {
    private static final int MOST = 3;
    private static final int GRAM = 3;

    private NearestRoles() {}

    /** Up to three of the roles given, the nearest first. */
    static List<Role> to(String name, List<Role> roles, RoleCatalogue catalogue) {
        Set<Role> nearest = new LinkedHashSet<>();
        catalogue.mentionsInQuestion(name, _ -> false).stream()
                .flatMap(mention -> mention.roles().stream())
                .flatMap(id -> catalogue.role(id).stream())
                .filter(roles::contains)
                .forEach(nearest::add);
        Set<String> grams = grams(name);
        roles.stream()
                .sorted(Comparator.comparingDouble((Role role) -> -likeness(grams, role)))
                .forEach(nearest::add);
        return nearest.stream().limit(MOST).toList();
    }

    /** How much of the letters a role's most similar name shares (Dice's coefficient), 0 to 1. */
    private static double likeness(Set<String> grams, Role role) {
        return Stream.concat(Stream.of(role.name()), role.aliases().stream())
                .map(NearestRoles::grams)
                .mapToDouble(other -> {
                    Set<String> shared = new HashSet<>(other);
                    shared.retainAll(grams);
                    return 2.0 * shared.size() / (grams.size() + other.size());
                })
                .max()
                .orElse(0);
    }

    private static Set<String> grams(String name) {
        String padded = "  " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + GRAM <= padded.length(); i++) {
            grams.add(padded.substring(i, i + GRAM));
        }
        return new HashSet<>(grams);
    }
}
