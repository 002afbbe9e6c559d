package dev.waymark.insight;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/**
 * Roles and aspects: what the articles state, and what was asked in vain.
 *
 * @param rows the roles of which something is stated or asked
 * @param unplaced questions on no role that is known, or on no aspect
 */
public record CoverageMap(List<Row> rows, List<QuestionGroup> unplaced) {
    public CoverageMap {
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * One role.
     *
     * @param cells one for each aspect, in their order
     */
    public record Row(Role role, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One aspect of one role.
     *
     * @param statements that state something on it
     * @param articles that they stand in
     * @param unanswered questions that went unanswered, by meaning
     */
    public record Cell(Aspect aspect, int statements, int articles, List<QuestionGroup> unanswered) {
        public Cell {
            unanswered = List.copyOf(unanswered);
        }

        /** How often something on it was asked in vain. */
        public int asked() {
            return unanswered.stream().mapToInt(QuestionGroup::count).sum();
        }
    }
}
