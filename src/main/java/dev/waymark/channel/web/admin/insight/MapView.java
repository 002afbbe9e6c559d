package dev.waymark.channel.web.admin.insight;

import dev.waymark.insight.CoverageMap;
import dev.waymark.insight.CoverageMap.Cell;
import dev.waymark.insight.CoverageMap.Row;
import dev.waymark.insight.QuestionGroup;
import dev.waymark.role.Aspect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The coverage map as its page shows it.
 *
 * @param gaps the cells on which something was asked in vain, the most asked first
 */
record MapView(List<String> aspects, List<RowView> rows, List<Gap> gaps, List<QuestionGroup> unplaced) {
    /** Statements from which on a cell is a shade darker. */
    private static final int[] SHADES = {1, 3, 8, 20};

    /** One role. */
    record RowView(String name, List<CellView> cells) {
        private static RowView of(Row row) {
            return new RowView(
                    row.role().name(),
                    row.cells().stream().map(cell -> CellView.of(row, cell)).toList());
        }
    }

    /**
     * One aspect of one role.
     *
     * @param shade from 0, nothing stated, to 4
     * @param anchor where its questions stand on the page
     */
    record CellView(int statements, int articles, int asked, int shade, String anchor) {
        private static CellView of(Row row, Cell cell) {
            int shade = (int) Arrays.stream(SHADES)
                    .filter(least -> cell.statements() >= least)
                    .count();
            return new CellView(cell.statements(), cell.articles(), cell.asked(), shade, MapView.anchor(row, cell));
        }
    }

    /** A cell on which something was asked in vain. */
    record Gap(String title, String anchor, int asked, boolean stated, List<QuestionGroup> questions) {
        private static Gap of(Row row, Cell cell) {
            return new Gap(
                    row.role().name() + ": " + cell.aspect().title().toLowerCase(Locale.ROOT),
                    MapView.anchor(row, cell),
                    cell.asked(),
                    cell.statements() > 0,
                    cell.unanswered());
        }
    }

    static MapView of(CoverageMap map) {
        List<Gap> gaps = map.rows().stream()
                .flatMap(row ->
                        row.cells().stream().filter(cell -> cell.asked() > 0).map(cell -> Gap.of(row, cell)))
                .sorted(Comparator.comparingInt(Gap::asked).reversed().thenComparing(Gap::title))
                .toList();
        return new MapView(
                Arrays.stream(Aspect.values()).map(Aspect::title).toList(),
                map.rows().stream().map(RowView::of).toList(),
                gaps,
                map.unplaced());
    }

    private static String anchor(Row row, Cell cell) {
        return row.role().id() + "--" + cell.aspect().id();
    }
}
