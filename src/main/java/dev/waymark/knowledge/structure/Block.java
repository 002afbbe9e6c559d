package dev.waymark.knowledge.structure;

import java.util.function.UnaryOperator;

/** A piece of an article on its way from a file to clean text. */
public sealed interface Block {
    Prose prose();

    default String text() {
        return prose().text();
    }

    /**
     * A line of a file that marks nothing up; what it is shows its shape and its neighbours.
     *
     * @param indent how many columns it is set in
     */
    record Line(int indent, Prose prose) implements Block {}

    /** An empty line of such a file. */
    record Gap() implements Block {
        @Override
        public Prose prose() {
            return Prose.of("");
        }
    }

    /**
     * @param level 1 for the article's title, growing inward
     */
    record Heading(int level, Prose prose) implements Block {}

    record Paragraph(Prose prose) implements Block {}

    /**
     * @param list items of one list share it; unique in the article
     * @param depth 0 for an outermost list; an item of a deeper list belongs to the item before that list
     */
    record Item(int list, int depth, boolean ordered, Prose prose) implements Block {}

    /** A row of a table, its cells parted by {@code " | "}. */
    record Row(int table, Prose prose) implements Block {}

    /** The row that names a table's columns, in the same form. */
    record HeaderRow(int table, Prose prose) implements Block {}

    /** The same block with other words. */
    default Block with(UnaryOperator<Prose> change) {
        return switch (this) {
            case Line line -> new Line(line.indent, change.apply(line.prose));
            case Gap gap -> gap;
            case Heading heading -> new Heading(heading.level, change.apply(heading.prose));
            case Paragraph paragraph -> new Paragraph(change.apply(paragraph.prose));
            case Item item -> new Item(item.list, item.depth, item.ordered, change.apply(item.prose));
            case Row row -> new Row(row.table, change.apply(row.prose));
            case HeaderRow row -> new HeaderRow(row.table, change.apply(row.prose));
        };
    }
}
