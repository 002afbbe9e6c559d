package dev.waymark.compare;

import dev.waymark.answer.AnswerMarkdown;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.role.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a comparison as a table in GitHub's Markdown, its sources as footnotes. */
public final class ComparisonMarkdown {
    private static final String NOT_STATED = "*not stated*";

    private final Comparison comparison;
    private final Function<Citation, String> link;
    private final StringBuilder markdown = new StringBuilder();

    private ComparisonMarkdown(Comparison comparison, Function<Citation, String> link) {
        this.comparison = comparison;
        this.link = link;
    }

    /**
     * Every word of a sentence is data, as in {@link AnswerMarkdown}.
     *
     * @param link where a citation leads
     */
    public static String of(Comparison comparison, Function<Citation, String> link) {
        return new ComparisonMarkdown(comparison, link).write();
    }

    private String write() {
        List<String> names = comparison.roles().stream().map(Role::name).toList();
        line("# " + escaped(String.join(", ", names)));
        line("");
        comparison.contrasts().forEach(contrast -> line("- " + sentence(contrast)));
        line(comparison.contrasts().isEmpty() ? "" : "\n");
        head("");
        comparison
                .rows()
                .forEach(row -> row(
                        row.aspect().title(),
                        row.cells().stream().map(ComparisonMarkdown::cell).toList()));
        if (!comparison.items().isEmpty()) {
            line("");
            head("Named");
            comparison.items().forEach(this::item);
        }
        line("");
        comparison.citations().forEach(this::footnote);
        return markdown.toString();
    }

    private void head(String corner) {
        row(
                corner,
                comparison.roles().stream().map(role -> escaped(role.name())).toList());
        line("|" + " --- |".repeat(comparison.roles().size() + 1));
    }

    private void row(String head, List<String> cells) {
        line("| " + head + " | " + String.join(" | ", cells) + " |");
    }

    private void item(Item item) {
        String name = escaped(item.name()) + " (" + item.aspect().title().toLowerCase(java.util.Locale.ROOT) + ")";
        row(
                name + numbers(item.citations()),
                comparison.roles().stream()
                        .map(role -> item.roles().contains(role) ? "yes" : "")
                        .toList());
    }

    private static String cell(Cell cell) {
        return cell.isStated()
                ? cell.sentences().stream().map(ComparisonMarkdown::sentence).collect(Collectors.joining("<br>"))
                : NOT_STATED;
    }

    private static String sentence(ComparedSentence sentence) {
        return sentence.parts().size() == 1
                ? part(sentence.parts().getFirst())
                : sentence.parts().stream().map(ComparisonMarkdown::part).collect(Collectors.joining(" "));
    }

    private static String part(AnswerSentence part) {
        return escaped(part.text()) + numbers(part.citations());
    }

    private static String numbers(List<Integer> citations) {
        return citations.stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    private void footnote(Citation citation) {
        line("[^" + citation.number() + "]: \"" + escaped(citation.quote()) + "\" " + escaped(CitedSource.of(citation))
                + ", <" + link.apply(citation) + ">");
    }

    /** A bar would end the cell. */
    private static String escaped(String text) {
        return AnswerMarkdown.escaped(text).replace("|", "\\|");
    }

    private void line(String line) {
        markdown.append(line).append('\n');
    }
}
