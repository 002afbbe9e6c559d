package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sets sentences with the numbers of what they cite behind them, each a link to where it can be read.
 *
 * @param citations by the numbers that the sentences have
 * @param numbers those that are shown
 */
record Citing(Map<Integer, Citation> citations, Numbers numbers, ReadingRoom room) {
    /** Longer than any number with its brackets and the space before it. */
    private static final int NUMBER = 6;

    static Citing of(List<Citation> citations, Numbers numbers, ReadingRoom room) {
        return new Citing(
                citations.stream().collect(Collectors.toMap(Citation::number, Function.identity())), numbers, room);
    }

    Rich.Section sentence(String text, List<Integer> cited) {
        List<Inline> all = new ArrayList<>(List.of(Inline.text(text)));
        for (Citation citation : resolved(cited)) {
            all.add(Inline.text(" "));
            all.add(number(numbers.use(citation)));
        }
        return new Rich.Section(all);
    }

    /** At most so many characters, before anything is numbered. */
    int size(String text, List<Integer> cited) {
        return text.length()
                + resolved(cited).stream()
                        .mapToInt(citation ->
                                NUMBER + room.link(citation).map(String::length).orElse(0))
                        .sum();
    }

    /** Whether all of it has been cited before. */
    boolean isUsed(List<Integer> cited) {
        return resolved(cited).stream().allMatch(numbers::isUsed);
    }

    private List<Citation> resolved(List<Integer> cited) {
        return cited.stream().map(citations::get).filter(Objects::nonNull).toList();
    }

    private Inline number(Citation citation) {
        String shown = "[" + citation.number() + "]";
        return room.link(citation)
                .<Inline>map(link -> new Inline.Link(link, shown))
                .orElse(Inline.text(shown));
    }
}
