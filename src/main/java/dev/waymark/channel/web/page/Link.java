package dev.waymark.channel.web.page;

import dev.waymark.channel.web.Links;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.List;

/** Words that lead to another of the pages. */
public record Link(String name, String address) {
    /** Nobody reads a longer name, and nothing is called so. */
    private static final int LONGEST_NAME = 80;

    /** To the page of a role. */
    public static Link to(Role role) {
        return new Link(role.name(), Links.to(role));
    }

    /** To the table of some roles. */
    public static Link toComparison(List<Role> roles) {
        List<String> ids = roles.stream().map(Role::id).toList();
        return new Link(names(roles), Links.toComparison(ids, List.of()));
    }

    /** At least one role, as they stand at the start of a sentence: {@code Data analyst and data engineer}. */
    public static String names(List<Role> roles) {
        List<String> names = new ArrayList<>(List.of(roles.getFirst().name()));
        roles.stream().skip(1).map(Role::nameInSentence).forEach(names::add);
        return inARow(names);
    }

    /** A name that came from outside. */
    public static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** At least one. */
    public static String inARow(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
