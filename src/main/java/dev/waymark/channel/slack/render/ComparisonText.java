package dev.waymark.channel.slack.render;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.channel.slack.block.Block;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import dev.waymark.compare.Cell;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Row;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets roles side by side in tables, or one after the other where a table can't be shown. */
final class ComparisonText {
    /** Slack takes 10,000 characters in all cells together. */
    static final int MOST_CHARACTERS = 9_500;

    /** Slack takes 100. */
    private static final int MOST_ROWS = 50;

    private static final String NOT_STATED = "not stated";

    private final Comparison comparison;
    private final Citing citing;
    private final List<Line> lines;

    /** A row with as much of each cell as is shown. */
    private record Line(Row row, List<Excerpt> excerpts) {}

    /**
     * @param room how many characters the cells may take together, as far as they can be shortened
     */
    ComparisonText(Comparison comparison, Citing citing, int room) {
        this.comparison = comparison;
        this.citing = citing;
        lines = comparison.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(Cell::isStated))
                .map(row -> new Line(row, row.cells().stream().map(Excerpt::new).toList()))
                .toList();
        int headings = lines.stream()
                .mapToInt(line -> line.row().aspect().title().length())
                .sum();
        fill(room - headings - head().stream().mapToInt(Block::size).sum());
    }

    /** Cell by cell one more sentence, until no more fits. */
    private void fill(int room) {
        List<Excerpt> all =
                lines.stream().flatMap(line -> line.excerpts().stream()).toList();
        int left = room - all.stream().mapToInt(excerpt -> excerpt.size(citing)).sum();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Excerpt excerpt : all) {
                int more = excerpt.more(citing);
                if (!excerpt.isWhole() && more <= left) {
                    excerpt.grow();
                    left -= more;
                    grew = true;
                }
            }
        }
    }

    boolean isWhole() {
        return lines.stream().flatMap(line -> line.excerpts().stream()).allMatch(Excerpt::isWhole);
    }

    /** What the sources themselves set against each other, as far as it has not been cited yet. */
    List<Rich> contrasts() {
        List<Rich.Section> news = comparison.contrasts().stream()
                .filter(contrast -> !citing.isUsed(contrast.citations()))
                .map(contrast -> running(contrast.parts()))
                .toList();
        return news.isEmpty() ? List.of() : List.of(new Rich.Listing("bullet", 0, news));
    }

    /** As many tables as it takes; none when a single row is too long for one. */
    List<Block.Table> tables() {
        List<List<List<Block.RichText>>> parts = new ArrayList<>();
        int head = head().stream().mapToInt(Block::size).sum();
        int size = MOST_CHARACTERS;
        for (Line line : lines) {
            List<Block.RichText> cells = cells(line);
            int more = cells.stream().mapToInt(Block::size).sum();
            if (more > MOST_CHARACTERS - head) {
                return List.of();
            }
            if (size + more > MOST_CHARACTERS || parts.getLast().size() == MOST_ROWS) {
                parts.add(new ArrayList<>(List.of(head())));
                size = head;
            }
            parts.getLast().add(cells);
            size += more;
        }
        return parts.stream().map(this::table).toList();
    }

    /** The same without a table: aspect by aspect, role by role. */
    List<Rich> lines() {
        List<Rich> set = new ArrayList<>();
        for (Line line : lines) {
            set.add(Rich.Section.of(Inline.bold(line.row().aspect().title())));
            set.add(new Rich.Listing(
                    "bullet", 0, line.excerpts().stream().map(this::item).toList()));
        }
        return set;
    }

    private Block.Table table(List<List<Block.RichText>> rows) {
        List<Block.Column> columns =
                rows.getFirst().stream().map(_ -> new Block.Column(true)).toList();
        return new Block.Table(rows, columns);
    }

    private List<Block.RichText> head() {
        return Stream.concat(Stream.of("Aspect"), comparison.roles().stream().map(Role::name))
                .map(name -> Block.RichText.of(Rich.Section.of(Inline.bold(name))))
                .toList();
    }

    private List<Block.RichText> cells(Line line) {
        Block.RichText aspect = Block.RichText.of(
                Rich.Section.of(Inline.bold(line.row().aspect().title())));
        return Stream.concat(
                        Stream.of(aspect),
                        line.excerpts().stream().map(this::said).map(Block.RichText::of))
                .toList();
    }

    private Rich.Section item(Excerpt excerpt) {
        Rich.Section role = Rich.Section.of(Inline.text(excerpt.role().name() + ":"));
        return AnswerText.running(List.of(role, said(excerpt)));
    }

    private Rich.Section said(Excerpt excerpt) {
        if (excerpt.shown().isEmpty()) {
            return Rich.Section.of(Inline.text(NOT_STATED));
        }
        Rich.Section said = running(excerpt.shown());
        return excerpt.isWhole() ? said : AnswerText.running(List.of(said, Rich.Section.of(Inline.text("…"))));
    }

    private Rich.Section running(List<AnswerSentence> parts) {
        return AnswerText.running(parts.stream()
                .map(part -> citing.sentence(part.text(), part.citations()))
                .toList());
    }
}
