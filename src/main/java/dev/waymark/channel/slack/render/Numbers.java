package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of citations, each a link to where it can be read. */
final class Numbers {
    private final Map<Integer, Citation> citations;
    private final ReadingRoom room;

    Numbers(List<Citation> citations, ReadingRoom room) {
        this.citations = citations.stream().collect(Collectors.toMap(Citation::number, Function.identity()));
        this.room = room;
    }

    /** A sentence with its numbers behind it. */
    Rich.Section sentence(String text, List<Integer> numbers) {
        List<Inline> all = new ArrayList<>(List.of(Inline.text(text)));
        numbers.forEach(number -> {
            all.add(Inline.text(" "));
            all.add(number(number));
        });
        return new Rich.Section(all);
    }

    private Inline number(int number) {
        String shown = "[" + number + "]";
        return Optional.ofNullable(citations.get(number))
                .flatMap(room::link)
                .<Inline>map(link -> new Inline.Link(link, shown))
                .orElse(Inline.text(shown));
    }
}
