package dev.waymark.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {
    @Test
    void takesEachDutyForItself() {
        assertThat(Clauses.of("The garden: planting trees, cutting hedges and sweeping paths."))
                .containsExactly("The garden", "planting trees", "cutting hedges", "sweeping paths.");
    }

    @Test
    void leavesOutWhatIsSaidOfOthers() {
        assertThat(Clauses.of("A gardener plants trees, whereas a forester fells them, according to one guide."))
                .containsExactly("A gardener plants trees");
    }

    @Test
    void findsNoClausesInAStatementOfOnePiece() {
        assertThat(Clauses.of("A gardener plants trees and hedges.")).isEmpty();
    }
}
