package dev.waymark.channel.web.page.compare;

import dev.waymark.compare.Sides;
import dev.waymark.coverage.Coverage;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The form in which roles are picked.
 *
 * @param slots names of roles picked already, and room for more as blanks
 * @param known every name under which a role can be picked
 */
record PickerView(List<String> slots, List<Name> known, List<Choice> aspects) {
    /**
     * A name to pick a role by.
     *
     * @param role the role's own name
     */
    record Name(String text, String role) {
        public boolean isAlias() {
            return !text.equals(role);
        }
    }

    /** An aspect that the table may be narrowed to. */
    record Choice(String id, String title, boolean chosen) {}

    /**
     * @param names as asked for; one that stands for no role stays as it is, to be mended
     */
    static PickerView of(List<String> names, List<Aspect> aspects, RoleCatalogue catalogue, Coverage coverage) {
        List<String> slots = new ArrayList<>();
        names.forEach(name -> slots.add(catalogue.named(name).map(Role::name).orElse(name)));
        while (slots.size() < Sides.MOST) {
            slots.add("");
        }
        return new PickerView(
                slots,
                coverage.roles().stream().flatMap(role -> names(role).stream()).toList(),
                Arrays.stream(Aspect.values())
                        .map(aspect -> new Choice(aspect.id(), aspect.title(), aspects.contains(aspect)))
                        .toList());
    }

    public boolean isNarrowed() {
        return aspects.stream().anyMatch(Choice::chosen);
    }

    private static List<Name> names(Role role) {
        List<Name> names = new ArrayList<>(List.of(new Name(role.name(), role.name())));
        role.aliases().forEach(alias -> names.add(new Name(alias, role.name())));
        return names;
    }
}
