package dev.waymark.channel.web.admin.insight;

import dev.waymark.insight.CoverageMap;
import dev.waymark.insight.CoverageMap.Cell;
import dev.waymark.insight.CoverageMap.Row;
import dev.waymark.insight.QuestionGroup;
import java.util.List;

/** The coverage map, for programs. */
record CoverageJson(List<RowJson> roles, List<GroupJson> unplaced) {
    /** One role, with a cell for each aspect in their order. */
    record RowJson(String id, String name, List<CellJson> cells) {
        private static RowJson of(Row row) {
            return new RowJson(
                    row.role().id(),
                    row.role().name(),
                    row.cells().stream().map(CellJson::of).toList());
        }
    }

    /**
     * One aspect of one role.
     *
     * @param asked how often something on it was asked in vain
     */
    record CellJson(String aspect, int statements, int articles, int asked, List<GroupJson> unanswered) {
        private static CellJson of(Cell cell) {
            return new CellJson(
                    cell.aspect().id(),
                    cell.statements(),
                    cell.articles(),
                    cell.asked(),
                    cell.unanswered().stream().map(GroupJson::of).toList());
        }
    }

    /** Questions that mean the same. */
    record GroupJson(String question, int count, String reason, String latest, String turnId, List<String> others) {
        private static GroupJson of(QuestionGroup group) {
            return new GroupJson(
                    group.question(),
                    group.count(),
                    group.reason(),
                    group.latest().toString(),
                    group.turnId(),
                    group.others());
        }
    }

    static CoverageJson of(CoverageMap map) {
        return new CoverageJson(
                map.rows().stream().map(RowJson::of).toList(),
                map.unplaced().stream().map(GroupJson::of).toList());
    }
}
