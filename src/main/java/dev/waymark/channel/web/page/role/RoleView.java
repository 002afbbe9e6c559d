package dev.waymark.channel.web.page.role;

import dev.waymark.answer.Run;
import dev.waymark.channel.web.page.CitationView;
import dev.waymark.channel.web.page.Link;
import dev.waymark.channel.web.page.Runs;
import dev.waymark.compare.Portrait;
import dev.waymark.compare.Row;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A role as its page shows it.
 *
 * @param names other names it goes by, in a row; possibly none
 * @param stated what the articles say, aspect by aspect
 * @param unstated the aspects that they say nothing on, in a row; possibly none
 */
record RoleView(
        Role role,
        String description,
        String names,
        List<Stated> stated,
        String unstated,
        List<CitationView> citations,
        List<Link> similar,
        List<Link> comparisons) {
    /** An aspect with what is said on it; the id of the aspect is its place on the page. */
    record Stated(Aspect aspect, List<Run> runs) {}

    static RoleView of(Portrait portrait, Kinship kinship) {
        Role role = portrait.role();
        return new RoleView(
                role,
                "What %s do, need and earn, aspect by aspect: every sentence with the article it comes from."
                        .formatted(role.plural()),
                String.join(", ", role.aliases()),
                portrait.rows().stream()
                        .filter(row -> row.cells().getFirst().isStated())
                        .map(RoleView::stated)
                        .toList(),
                portrait.rows().stream()
                        .filter(row -> !row.cells().getFirst().isStated())
                        .map(row -> row.aspect().id().replace('-', ' '))
                        .collect(Collectors.joining(", ")),
                portrait.citations().stream().map(CitationView::of).toList(),
                kinship.similar(role).stream().map(Link::to).toList(),
                kinship.comparisons(role).stream().map(Link::toComparison).toList());
    }

    private static Stated stated(Row row) {
        return new Stated(row.aspect(), Runs.apart(row.cells().getFirst().sentences()));
    }
}
