package dev.waymark.channel.web.page.article;

import dev.waymark.channel.web.page.CitationView.SourceView;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.Span;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that an article itself names, numbered in order of first use. */
final class Footnotes {
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();
    private final List<Mark> marks;

    /** Where in the text sources are named, for what stands before it. */
    private record Mark(int place, List<Integer> numbers) {}

    /**
     * Words, and the numbers of the sources named for them.
     *
     * @param words never blank
     */
    record Part(String words, List<Integer> numbers) {}

    Footnotes(Article article) {
        marks = article.spans().stream()
                .filter(span -> !span.basedOn().isEmpty())
                .map(span -> new Mark(span.offsets().end(), numbers(span)))
                .sorted(Comparator.comparingInt(Mark::place))
                .toList();
        article.sources().forEach(this::number);
    }

    /** In the order of their numbers. */
    List<SourceView> sources() {
        return numbers.keySet().stream().map(SourceView::of).toList();
    }

    /** A line of the text, cut behind the words that sources are named for. */
    List<Part> parts(String text, Offsets line) {
        List<Part> parts = new ArrayList<>();
        int start = line.start();
        for (Mark mark : marks) {
            if (mark.place() > start && mark.place() <= line.end()) {
                parts.add(new Part(text.substring(start, mark.place()), mark.numbers()));
                start = mark.place();
            }
        }
        if (start < line.end()) {
            parts.add(new Part(text.substring(start, line.end()), List.of()));
        }
        return parts;
    }

    private List<Integer> numbers(Span span) {
        return span.basedOn().stream().map(this::number).distinct().sorted().toList();
    }

    private int number(Source source) {
        return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    }
}
