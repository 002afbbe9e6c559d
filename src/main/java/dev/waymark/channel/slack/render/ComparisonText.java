package dev.waymark.channel.slack.render;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.channel.slack.block.Block;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import dev.waymark.compare.Cell;
import dev.waymark.compare.ComparedSentence;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Row;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets roles side by side in tables, or one after the other where a table can't be shown. */
final class ComparisonText {
    /** Slack takes 10,000 characters in all cells together. */
    private static final int MOST_CHARACTERS = 8_000;

    /** Slack takes 100. */
    private static final int MOST_ROWS = 50;

    private static final String NOT_STATED = "not stated";

    private final Comparison comparison;
    private final Numbers numbers;

    ComparisonText(Comparison comparison, ReadingRoom room) {
        this.comparison = comparison;
        this.numbers = new Numbers(comparison.citations(), room);
    }

    /** As many tables as it takes; none when a single row is too long for one. */
    List<Block.Table> tables() {
        List<List<List<Block.RichText>>> parts = new ArrayList<>();
        int size = MOST_CHARACTERS;
        for (Row row : stated()) {
            List<Block.RichText> cells = cells(row);
            int more = cells.stream().mapToInt(Block::size).sum();
            if (more > MOST_CHARACTERS - head().stream().mapToInt(Block::size).sum()) {
                return List.of();
            }
            if (size + more > MOST_CHARACTERS || parts.getLast().size() == MOST_ROWS) {
                parts.add(new ArrayList<>(List.of(head())));
                size = head().stream().mapToInt(Block::size).sum();
            }
            parts.getLast().add(cells);
            size += more;
        }
        return parts.stream().map(this::table).toList();
    }

    /** The same without a table: aspect by aspect, role by role. */
    List<Rich> lines() {
        List<Rich> lines = new ArrayList<>();
        for (Row row : stated()) {
            lines.add(Rich.Section.of(Inline.bold(row.aspect().title())));
            lines.add(new Rich.Listing(
                    "bullet", 0, row.cells().stream().map(this::line).toList()));
        }
        return lines;
    }

    private List<Row> stated() {
        return comparison.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(Cell::isStated))
                .toList();
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

    private List<Block.RichText> cells(Row row) {
        Block.RichText aspect =
                Block.RichText.of(Rich.Section.of(Inline.bold(row.aspect().title())));
        return Stream.concat(Stream.of(aspect), row.cells().stream().map(this::cell))
                .toList();
    }

    private Block.RichText cell(Cell cell) {
        return cell.isStated() ? Block.RichText.of(running(cell)) : Block.RichText.of(NOT_STATED);
    }

    private Rich.Section line(Cell cell) {
        Rich.Section said = cell.isStated() ? running(cell) : Rich.Section.of(Inline.text(NOT_STATED));
        Rich.Section role = Rich.Section.of(Inline.text(cell.role().name() + ":"));
        return AnswerText.running(List.of(role, said));
    }

    private Rich.Section running(Cell cell) {
        return AnswerText.running(cell.sentences().stream()
                .map(ComparedSentence::parts)
                .flatMap(List::stream)
                .map(this::part)
                .toList());
    }

    private Rich.Section part(AnswerSentence part) {
        return numbers.sentence(part.text(), part.citations());
    }
}
