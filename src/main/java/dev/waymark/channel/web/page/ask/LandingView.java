package dev.waymark.channel.web.page.ask;

import dev.waymark.channel.web.page.Link;
import dev.waymark.channel.web.page.role.Kinship;
import dev.waymark.coverage.Coverage;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Role;
import java.util.List;

/**
 * What there is to begin with, as the page for questions shows it.
 *
 * @param roles as many as are taken in at a glance
 * @param more how many roles there are beside them
 * @param comparisons of roles that are likely to be compared
 */
record LandingView(List<String> examples, List<Link> roles, int more, List<Link> comparisons) {
    private static final int GLANCE = 30;

    static LandingView of(Knowledge knowledge, Coverage coverage) {
        List<List<Role>> compared = new Kinship(knowledge, coverage).comparisons();
        List<Role> roles = coverage.roles();
        return new LandingView(
                Examples.of(coverage, compared),
                roles.stream().limit(GLANCE).map(Link::to).toList(),
                Math.max(0, roles.size() - GLANCE),
                compared.stream().map(Link::toComparison).toList());
    }
}
