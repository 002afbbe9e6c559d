package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Span.Kind;
import dev.waymark.knowledge.structure.Block.HeaderRow;
import dev.waymark.knowledge.structure.Block.Heading;
import dev.waymark.knowledge.structure.Block.Item;
import dev.waymark.knowledge.structure.Block.Paragraph;
import dev.waymark.knowledge.structure.Block.Row;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes shaped blocks out as an article's text, and notes where its sections and spans stand. */
public final class Layout {
    private static final String ITEM_MARK = "- ";

    private final StringBuilder text = new StringBuilder();
    private final List<Open> sections = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    /** Number of paragraph and lead-in of each list and table that has begun. */
    private final Map<String, Group> groups = new HashMap<>();

    private int paragraph;

    private Layout() {}

    /** The blocks hold no line and no gap any more. */
    public static Article article(String id, String title, Metadata metadata, List<Block> blocks) {
        var layout = new Layout();
        for (int i = 0; i < blocks.size(); i++) {
            layout.add(blocks.get(i), i + 1 < blocks.size() && isListed(blocks.get(i + 1)));
        }
        return new Article(
                id,
                title,
                metadata.publisher(),
                metadata.url(),
                metadata.published(),
                metadata.roles(),
                List.copyOf(metadata.sources().values()),
                layout.text.toString(),
                layout.closedSections(),
                layout.spans);
    }

    private static boolean isListed(Block block) {
        return block instanceof Item || block instanceof Row || block instanceof HeaderRow;
    }

    private void add(Block block, boolean listFollows) {
        switch (block) {
            case Heading heading -> addHeading(heading);
            case Paragraph(Prose prose) -> addParagraph(prose, listFollows);
            case Item item -> addItem(item);
            case Row row -> addListed("table" + row.table(), "", 0, Kind.ITEM, row.prose());
            case HeaderRow row -> addColumns(row);
            case Block.Line _, Block.Gap _ -> throw new IllegalArgumentException("not shaped yet: " + block);
        }
    }

    private void addHeading(Heading heading) {
        startLine("\n\n");
        int parent = sections.size() - 1;
        while (parent >= 0 && sections.get(parent).level >= heading.level()) {
            parent = sections.get(parent).parent;
        }
        sections.add(new Open(heading.text(), heading.level(), parent, text.length()));
        text.append(heading.text());
    }

    private void addParagraph(Prose prose, boolean listFollows) {
        startLine("\n\n");
        int start = text.length();
        text.append(prose.text());
        List<Offsets> sentences = RunIn.joined(prose.text());
        for (int i = 0; i < sentences.size(); i++) {
            Offsets sentence = sentences.get(i);
            boolean last = i == sentences.size() - 1;
            Kind kind = last && listFollows && Looks.introducesList(sentence.of(prose.text()))
                    ? Kind.LEAD_IN
                    : Kind.SENTENCE;
            int next = last ? prose.text().length() : sentences.get(i + 1).start();
            var offsets = new Offsets(start + sentence.start(), start + sentence.end());
            spans.add(new Span(
                    kind, offsets, section(), paragraph, -1, prose.sources(i == 0 ? -1 : sentence.start(), next)));
        }
        paragraph++;
    }

    private void addItem(Item item) {
        addListed("list" + item.list(), ITEM_MARK, item.depth(), item.ordered() ? Kind.STEP : Kind.ITEM, item.prose());
    }

    private void addColumns(HeaderRow row) {
        Group group = group("table" + row.table(), 0);
        startLine(group.leadIn < 0 ? "\n\n" : "\n").append(row.text());
    }

    private void addListed(String key, String mark, int depth, Kind kind, Prose prose) {
        boolean begins = !groups.containsKey(key);
        Group group = group(key, depth);
        startLine(begins && group.leadIn < 0 ? "\n\n" : "\n").append(mark);
        int start = text.length();
        text.append(prose.text());
        spans.add(new Span(
                kind,
                new Offsets(start, text.length()),
                section(),
                group.paragraph,
                group.leadIn,
                prose.sources(-1, prose.text().length())));
    }

    private Group group(String key, int depth) {
        return groups.computeIfAbsent(key, _ -> new Group(paragraph++, introduction(depth)));
    }

    /** The span a new list hangs on: the item above a deeper list, the lead-in above an outermost one. */
    private int introduction(int depth) {
        int last = spans.size() - 1;
        if (last < 0 || spans.get(last).section() != section()) {
            return -1;
        }
        boolean introduces =
                depth > 0 ? spans.get(last).isItem() : spans.get(last).kind() == Kind.LEAD_IN;
        return introduces ? last : -1;
    }

    private StringBuilder startLine(String separator) {
        return text.isEmpty() ? text : text.append(separator);
    }

    /** The section being written; words before the first heading open one without a heading. */
    private int section() {
        if (sections.isEmpty()) {
            sections.add(new Open("", 1, -1, 0));
        }
        return sections.size() - 1;
    }

    private List<Section> closedSections() {
        section();
        List<Section> closed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Open open = sections.get(i);
            int end = i + 1 < sections.size() ? sections.get(i + 1).start : text.length();
            closed.add(new Section(open.heading, open.level, open.parent, new Offsets(open.start, end)));
        }
        return closed;
    }

    private record Open(String heading, int level, int parent, int start) {}

    private record Group(int paragraph, int leadIn) {}
}
