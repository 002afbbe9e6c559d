package dev.waymark.channel.web;

import dev.waymark.answer.Citation;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Offsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One article on beekeepers, small enough to be held in the head. */
final class Library {
    static final Role BEEKEEPER = new Role("beekeeper", "Beekeeper", List.of("apiarist"));

    static final String TEXT = """
            Keeping bees
            What does a beekeeper do?
            A beekeeper looks after colonies of bees. The work is <b>seasonal</b> & follows the weather: *everything* waits for spring [1].
            Beekeepers need:
            - patience with animals
            - a steady hand, even when 60,000 bees are near
            %s
            How to begin
            Most begin like this:
            - Find a mentor.
            - Buy a suit, and wear it.
            """.formatted(
            "The year is long, and there is much to say about every week of it. ".repeat(120)).strip();

    private static final List<Source> BASED_ON =
            List.of(new Source("The Hive Book", "Apiary Press", "javascript:alert(1)", 2024));

    static final Article ARTICLE = new Article(
            "roles-beekeeper",
            "Keeping bees",
            "The Bee Journal",
            "https://example.org/bees?a=1&b=2",
            "2024-05",
            List.of("Beekeeper"),
            List.of(),
            TEXT,
            List.of(section("", 1, 0), section("What does a beekeeper do?", 2, 1), section("How to begin", 2, 2)),
            List.of(
                    span(Span.Kind.SENTENCE, 1, "A beekeeper looks after colonies of bees."),
                    span(
                            Span.Kind.SENTENCE,
                            1,
                            "The work is <b>seasonal</b> & follows the weather: *everything* waits for spring [1]."),
                    span(Span.Kind.LEAD_IN, 1, "Beekeepers need:"),
                    span(Span.Kind.ITEM, 1, "patience with animals"),
                    span(Span.Kind.ITEM, 1, "a steady hand, even when 60,000 bees are near"),
                    span(Span.Kind.LEAD_IN, 2, "Most begin like this:"),
                    span(Span.Kind.STEP, 2, "Find a mentor."),
                    span(Span.Kind.STEP, 2, "Buy a suit, and wear it.")));

    static final Knowledge KNOWLEDGE = new Knowledge(
            List.of(ARTICLE),
            List.of(passage(0, 0, 5), passage(1, 5, 8)),
            List.of(new Problem("notes/empty.md", "the file is empty")),
            RoleCatalogue.of(List.of(BEEKEEPER)));

    private Library() {}

    /** A citation of the article's words. */
    static Citation citation(int number, String quote) {
        Offsets offsets = offsets(quote);
        String heading = ARTICLE.sections().stream()
                .filter(section -> section.offsets().contains(offsets))
                .map(Section::heading)
                .toList()
                .getLast();
        return Citation.of(number, ARTICLE, heading, offsets, BASED_ON);
    }

    private static Passage passage(int number, int from, int to) {
        List<Statement> statements = IntStream.range(from, to)
                .mapToObj(at -> statement(at, ARTICLE.spans().get(at)))
                .toList();
        int section = ARTICLE.spans().get(from).section();
        return new Passage(
                ARTICLE, number, List.of(ARTICLE.sections().get(section).heading()), statements);
    }

    private static Statement statement(int number, Span span) {
        String text = ARTICLE.quote(span);
        return new Statement(number, span, text, Set.of("beekeeper"), Set.of(), text);
    }

    private static Section section(String heading, int level, int place) {
        List<Integer> starts =
                List.of(0, TEXT.indexOf("What does a beekeeper do?"), TEXT.indexOf("How to begin"), TEXT.length());
        return new Section(heading, level, place == 0 ? -1 : 0, new Offsets(starts.get(place), starts.get(place + 1)));
    }

    private static Span span(Span.Kind kind, int section, String text) {
        return new Span(kind, offsets(text), section, section, -1, BASED_ON);
    }

    private static Offsets offsets(String quote) {
        int start = TEXT.indexOf(quote);
        return new Offsets(start, start + quote.length());
    }
}
