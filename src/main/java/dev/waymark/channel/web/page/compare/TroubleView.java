package dev.waymark.channel.web.page.compare;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.page.Link;
import dev.waymark.compare.NotComparableException;
import dev.waymark.compare.UnknownRoleException;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/**
 * Why there is no table, in words, and what was perhaps meant.
 *
 * @param meant links to the comparison with a role that is known
 */
record TroubleView(String text, List<Link> meant) {
    static TroubleView of(NotComparableException refused) {
        String message = String.valueOf(refused.getMessage());
        return new TroubleView(Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".", List.of());
    }

    /**
     * @param names of the roles that were asked for, the unknown one among them
     */
    static TroubleView of(UnknownRoleException unknown, List<String> names, List<Aspect> aspects) {
        String text = "There is no role “" + Link.shortened(unknown.name()) + "” here.";
        return new TroubleView(
                text,
                unknown.nearest().stream()
                        .map(role -> new Link(role.name(), link(role, unknown.name(), names, aspects)))
                        .toList());
    }

    private static String link(Role meant, String unknown, List<String> names, List<Aspect> aspects) {
        return Links.toComparison(
                names.stream()
                        .map(name -> name.equals(unknown) ? meant.id() : name)
                        .toList(),
                aspects);
    }
}
