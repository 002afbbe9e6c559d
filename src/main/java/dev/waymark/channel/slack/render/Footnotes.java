package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.channel.Paths;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import dev.waymark.knowledge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says line by line where the citations are from: title, publisher, date, and what the article itself names. */
final class Footnotes {
    private Footnotes() {}

    static List<Rich> of(String heading, List<Citation> citations, ReadingRoom room) {
        List<Rich> lines = new ArrayList<>();
        lines.add(Rich.Section.of(Inline.bold(heading)));
        citations.forEach(citation -> lines.add(line(citation, room)));
        return lines;
    }

    /** A line for each article, with all its numbers before it: a table has a hundred citations of a few articles. */
    static List<Rich> byArticle(String heading, List<Citation> citations, ReadingRoom room) {
        Map<String, List<Citation>> articles = citations.stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.article().id(), LinkedHashMap::new, Collectors.toList()));
        List<Rich> lines = new ArrayList<>();
        lines.add(Rich.Section.of(Inline.bold(heading)));
        articles.values().forEach(cited -> lines.add(line(cited, room)));
        return lines;
    }

    private static Rich line(List<Citation> cited, ReadingRoom room) {
        String numbers =
                cited.stream().map(citation -> "[" + citation.number() + "] ").collect(Collectors.joining());
        CitedArticle article = cited.getFirst().article();
        return Rich.Section.of(Inline.text(numbers), title(article, room.link(article)), Inline.text(source(article)));
    }

    private static Rich line(Citation citation, ReadingRoom room) {
        CitedArticle article = citation.article();
        return Rich.Section.of(
                Inline.text("[" + citation.number() + "] "),
                title(article, room.link(citation)),
                Inline.text(source(article) + basedOn(citation.basedOn())));
    }

    private static String source(CitedArticle article) {
        return Stream.of(article.publisher(), article.published())
                .filter(Objects::nonNull)
                .map(known -> ", " + known)
                .collect(Collectors.joining());
    }

    /** Leads to where the article can be read: here, or where it is from. */
    private static Inline title(CitedArticle article, Optional<String> here) {
        return here.or(() -> Optional.ofNullable(article.url()).filter(Paths::isOnTheWeb))
                .<Inline>map(link -> new Inline.Link(link, article.title()))
                .orElse(Inline.text(article.title()));
    }

    private static String basedOn(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream().map(Footnotes::named).collect(Collectors.joining("; ", " (based on ", ")"));
    }

    private static String named(Source source) {
        return Stream.of(source.title(), source.publisher(), source.year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
