package dev.waymark.channel.web.page.compare;

import dev.waymark.answer.Citation;
import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.page.CitationView;
import dev.waymark.channel.web.page.Link;
import dev.waymark.compare.ComparedSentence;
import dev.waymark.compare.Comparison;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Roles side by side as the page shows them.
 *
 * @param title names the roles in a row
 * @param link to this table, in the same words whoever asked for it
 * @param pages of the roles that have one
 * @param sources the articles cited, for paper, where quotes would only repeat the table
 */
record ComparisonView(
        String title,
        String description,
        String link,
        List<String> roles,
        List<ComparedSentence> contrasts,
        List<AspectView> aspects,
        List<CitationView> citations,
        List<Link> pages,
        List<PrintedSource> sources) {
    /** An article and the numbers under which it is cited. */
    record PrintedSource(String title, String numbers) {}

    static ComparisonView of(Comparison comparison) {
        List<Role> roles = comparison.roles();
        return new ComparisonView(
                Link.names(roles),
                description(roles),
                Links.to(comparison),
                roles.stream().map(Role::name).toList(),
                comparison.contrasts(),
                comparison.rows().stream()
                        .map(row -> AspectView.of(row, comparison.items(), roles))
                        .toList(),
                comparison.citations().stream().map(CitationView::of).toList(),
                pages(comparison),
                sources(comparison.citations()));
    }

    /** A role that nothing is said of has none. */
    private static List<Link> pages(Comparison comparison) {
        return comparison.roles().stream()
                .filter(role -> comparison.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.role().equals(role) && cell.isStated()))
                .map(Link::to)
                .toList();
    }

    private static String description(List<Role> roles) {
        return "How " + Link.inARow(roles.stream().map(Role::plural).toList())
                + " compare, aspect by aspect: every statement with the article it comes from.";
    }

    private static List<PrintedSource> sources(List<Citation> citations) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        citations.forEach(citation ->
                numbers.computeIfAbsent(name(citation), _ -> new ArrayList<>()).add(citation.number()));
        return numbers.entrySet().stream()
                .map(source -> new PrintedSource(source.getKey(), ranges(source.getValue())))
                .toList();
    }

    private static String name(Citation citation) {
        return CitationView.joined(
                citation.article().title(),
                citation.article().publisher(),
                citation.article().published());
    }

    /** Numbers in rising order, shortened as in {@code 1–4, 7}. */
    private static String ranges(List<Integer> numbers) {
        List<List<Integer>> ranges = new ArrayList<>();
        for (int number : numbers) {
            if (ranges.isEmpty() || ranges.getLast().getLast() + 1 != number) {
                ranges.add(new ArrayList<>());
            }
            ranges.getLast().add(number);
        }
        return ranges.stream()
                .map(range ->
                        range.size() == 1 ? range.getFirst().toString() : range.getFirst() + "–" + range.getLast())
                .collect(Collectors.joining(", "));
    }
}
