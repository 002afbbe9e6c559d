package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** The rows of a Markdown table, cells parted by bars. */
record MarkdownTable(int number, Map<String, Source> sources, List<String> hidden) {
    List<Block> rows(TableBlock table) {
        List<Block> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow cells && part instanceof TableHead) {
                    rows.add(new Block.HeaderRow(number, prose(cells)));
                } else if (row instanceof TableRow cells) {
                    rows.add(new Block.Row(number, prose(cells)));
                }
            }
        }
        return rows;
    }

    private Prose prose(TableRow row) {
        Prose whole = Prose.of("");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                Prose words = MarkdownText.of(cell, sources, hidden);
                whole = whole.isBlank() ? words : whole.and(" | ", words);
            }
        }
        return whole;
    }
}
