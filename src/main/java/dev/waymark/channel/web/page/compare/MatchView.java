package dev.waymark.channel.web.page.compare;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.page.CitationView;
import dev.waymark.match.Match;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The roles that an advert describes, as the page shows them.
 *
 * @param missing what the advert omits, by aspect
 * @param comparison link to the table of the first two roles, empty where there is only one
 */
record MatchView(
        List<Match.Described> roles,
        List<Match.Unusual> unusual,
        Map<Aspect, List<Match.Missing>> missing,
        String comparison,
        List<CitationView> citations) {
    static MatchView of(Match match) {
        return new MatchView(
                match.roles(),
                match.unusual(),
                match.missing().stream()
                        .collect(Collectors.groupingBy(
                                Match.Missing::aspect, () -> new EnumMap<>(Aspect.class), Collectors.toList())),
                comparison(match.roles().stream().map(Match.Described::role).toList()),
                match.citations().stream().map(CitationView::of).toList());
    }

    private static String comparison(List<Role> roles) {
        return roles.size() < 2
                ? ""
                : Links.toComparison(roles.stream().limit(2).map(Role::id).toList(), List.of());
    }
}
