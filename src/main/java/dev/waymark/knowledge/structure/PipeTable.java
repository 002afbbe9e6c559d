package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.structure.Block.HeaderRow;
import dev.waymark.knowledge.structure.Block.Line;
import dev.waymark.knowledge.structure.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables in plain text: rows that part their cells by {@code |}, and tables that lost their rows, one cell a line with a
 * {@code |} before it, where a row ends when words follow figures.
 */
final class PipeTable {
    private static final Pattern RULE = Pattern.compile("[|:\\-+=\\s]+");
    private static final Pattern FIGURE = Pattern.compile(
            "[—–-]|[~<>±]?\\p{Sc}?\\d[\\d.,\\-–:/]*\\s?(%|\\p{Sc}|[kKM]|\\sor\\s(more|less|higher|lower)|\\(\\d\\))?");

    private final List<Block> blocks;
    private final List<Block> result = new ArrayList<>();
    private final List<Prose> row = new ArrayList<>();
    private boolean figures;
    private boolean inTable;
    private int table;

    private PipeTable(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> found(List<Block> blocks) {
        return new PipeTable(blocks).found();
    }

    private List<Block> found() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line) {
                take(line, i);
            } else {
                endRow();
                result.add(blocks.get(i));
            }
        }
        endRow();
        return result;
    }

    private void take(Line line, int at) {
        String text = line.text();
        if (isRow(text, at)) {
            endRow();
            addRow(text, line.prose());
        } else if (isCell(text)) {
            addCell(line.prose().from(text.indexOf('|') + 1), at);
        } else if (belongsToTable(text, at)) {
            startRowFor(line, at);
        } else {
            endRow();
            inTable = false;
            result.add(line);
        }
    }

    /** Bars stand in prose, too: only lines with as many one below the other make a table. */
    private boolean isRow(String text, int at) {
        boolean cells = text.matches("\\|?[^|]*\\S\\s*\\|\\s*\\S.*") && !text.matches("\\|[^|]*");
        long bars = bars(text);
        return cells
                && (bars(next(at)) == bars || (at > 0 && bars(blocks.get(at - 1).text()) == bars));
    }

    private static long bars(String text) {
        return text.chars().filter(sign -> sign == '|').count();
    }

    private static boolean isCell(String text) {
        return text.startsWith("|");
    }

    /** A figure below a cell, or words with a cell of figures below them. */
    private boolean belongsToTable(String text, int at) {
        if (!row.isEmpty() && isFigure(text)) {
            return true;
        }
        return Looks.canBeItem(text) && !next(at).isEmpty() && isCell(next(at)) && isFigure(cell(next(at)));
    }

    private void startRowFor(Line line, int at) {
        if (isFigure(line.text())) {
            addCell(line.prose(), at);
            return;
        }
        endRow();
        row.add(line.prose());
    }

    private void addCell(Prose cell, int at) {
        if (cell.isBlank()) {
            return;
        }
        boolean figure = isFigure(cell.text());
        // Words behind figures open the next row when figures follow them; a button's words end their own row.
        if (figures && !figure && isFigure(cell(next(at)))) {
            endRow();
        }
        row.add(cell);
        figures |= figure;
    }

    private void addRow(String text, Prose prose) {
        if (RULE.matcher(text).matches()) {
            nameColumns();
            return;
        }
        add(new Prose(text.replaceAll("^\\||\\|$", "").strip().replaceAll("\\s*\\|\\s*", " | "), prose.notes()));
    }

    /** The row above a rule names the columns. */
    private void nameColumns() {
        if (inTable && result.getLast() instanceof Row names) {
            result.set(result.size() - 1, new HeaderRow(table, names.prose()));
        }
    }

    private void endRow() {
        boolean names = !inTable && !figures && row.size() > 2;
        row.stream().reduce((left, right) -> left.and(" | ", right)).ifPresent(this::add);
        if (names) {
            nameColumns();
        }
        row.clear();
        figures = false;
    }

    private void add(Prose cells) {
        if (!inTable) {
            inTable = true;
            table++;
        }
        result.add(new Row(table, cells));
    }

    private String next(int at) {
        return at + 1 < blocks.size() ? blocks.get(at + 1).text() : "";
    }

    private static String cell(String text) {
        return text.startsWith("|") ? text.substring(1).strip() : text;
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }
}
