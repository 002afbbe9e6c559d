package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.channel.Paths;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import dev.waymark.knowledge.Source;
import java.util.ArrayList;
import java.util.List;
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

    private static Rich line(Citation citation, ReadingRoom room) {
        CitedArticle article = citation.article();
        String source = Stream.of(article.publisher(), article.published())
                .filter(Objects::nonNull)
                .map(known -> ", " + known)
                .collect(Collectors.joining());
        Inline title = link(citation, room)
                .<Inline>map(link -> new Inline.Link(link, article.title()))
                .orElse(Inline.text(article.title()));
        return Rich.Section.of(
                Inline.text("[" + citation.number() + "] "), title, Inline.text(source + basedOn(citation.basedOn())));
    }

    /** Where the article can be read: here, or where it is from. */
    private static Optional<String> link(Citation citation, ReadingRoom room) {
        return room.link(citation)
                .or(() -> Optional.ofNullable(citation.article().url()).filter(Paths::isOnTheWeb));
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
