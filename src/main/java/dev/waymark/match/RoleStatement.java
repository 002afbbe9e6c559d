package dev.waymark.match;

import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.Thing;
import dev.waymark.match.advert.Meaning;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an article states about one role alone and an advert can ask for.
 *
 * @param tools that it names
 */
record RoleStatement(Role role, Evidence evidence, Aspect aspect, Set<Thing> tools, Meaning meaning) {
    RoleStatement {
        tools = Set.copyOf(tools);
    }

    private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The) ");

    /** Whether it says what the role is, in an article about it: "A gardener looks after gardens." */
    boolean isDefinition() {
        String text = evidence.statement().text();
        boolean begins = ARTICLE.matcher(text).find()
                || text.regionMatches(true, 0, role.plural(), 0, role.plural().length());
        return begins
                && evidence.profile().states(Aspect.OVERVIEW)
                && !evidence.statement().named().isEmpty()
                && evidence.subjects().equals(Set.of(role.id()));
    }

    /** Whether it says little but which tools there are. */
    boolean isList() {
        return tools.size() > 1;
    }

    Set<String> stems() {
        return evidence.profile().stems();
    }
}
