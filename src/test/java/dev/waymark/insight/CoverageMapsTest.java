package dev.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.answer.Reason;
import dev.waymark.chat.ScriptedLedger;
import dev.waymark.coverage.Coverages;
import dev.waymark.insight.CoverageMap.Cell;
import dev.waymark.insight.CoverageMap.Row;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageMapsTest {
    private static final Role BAKER = new Role("baker", "Baker", List.of());
    private static final Role STRANGER = new Role("stranger", "Stranger", List.of());

    private final Knowledge knowledge;
    private final ScriptedLedger ledger = new ScriptedLedger();
    private final CoverageMaps maps =
            new CoverageMaps(ledger, new Coverages(AspectWording.builtIn()), EmbeddingModels.bge());

    CoverageMapsTest(@TempDir Path folder) {
        knowledge = new Written(folder).write("bakers.md", """
                        ---
                        title: Bakers
                        roles: [baker]
                        ---
                        ## What they do

                        A baker makes bread and rolls every night.

                        ## Tools

                        A baker uses an oven and a kneading machine.
                        """).read();
    }

    @Test
    void countsWhatTheArticlesState() {
        Row bakers = row("baker");

        assertThat(cell(bakers, Aspect.TOOLS))
                .extracting(Cell::statements, Cell::articles)
                .containsExactly(1, 1);
        assertThat(cell(bakers, Aspect.PAY)).isEqualTo(new Cell(Aspect.PAY, 0, 0, List.of()));
        assertThat(bakers.cells()).extracting(Cell::aspect).containsExactly(Aspect.values());
    }

    @Test
    void placesQuestionsOnTheirCellsGroupedByMeaning() {
        ask("What does a baker earn?", BAKER, Aspect.PAY);
        ask("what does a baker earn", BAKER, Aspect.PAY);
        ask("What is a baker's salary?", BAKER, Aspect.PAY);
        ask("How much money do bakers make a year?", BAKER, Aspect.PAY);
        String latest = ask("Do bakers get a pension?", BAKER, Aspect.PAY);
        ask("How does a baker become a master?", BAKER, Aspect.CAREER_PATH);

        Cell pay = cell(row("baker"), Aspect.PAY);

        assertThat(pay.asked()).isEqualTo(5);
        assertThat(pay.unanswered())
                .extracting(QuestionGroup::question, QuestionGroup::count)
                .containsExactly(tuple("What does a baker earn?", 4), tuple("Do bakers get a pension?", 1));
        assertThat(pay.unanswered().getFirst().others()).hasSize(2);
        assertThat(pay.unanswered().getLast().turnId()).isEqualTo(latest);
        assertThat(cell(row("baker"), Aspect.CAREER_PATH).asked()).isEqualTo(1);
        assertThat(maps.of(knowledge).unplaced()).isEmpty();
    }

    @Test
    void setsBesideTheMapWhatHasNoPlaceOnIt() {
        ask("What does a lion tamer do?", STRANGER, Aspect.OVERVIEW);
        ledger.unanswered("Is it a good life?", Reason.NOT_IN_SOURCES, List.of(BAKER));
        ledger.unanswered("Will it rain tomorrow?", Reason.OFF_TOPIC, List.of());

        CoverageMap map = maps.of(knowledge);

        assertThat(map.unplaced())
                .extracting(QuestionGroup::question)
                .containsExactly("Is it a good life?", "What does a lion tamer do?");
    }

    @Test
    void showsARoleThatIsOnlyAskedAbout() {
        Role nurse = knowledge.catalogue().roles().stream()
                .filter(role -> !role.id().equals("baker"))
                .findFirst()
                .orElseThrow();
        assertThat(maps.of(knowledge).rows()).extracting(Row::role).doesNotContain(nurse);

        ask("What does one earn there?", nurse, Aspect.PAY);

        assertThat(cell(row(nurse.id()), Aspect.PAY).asked()).isEqualTo(1);
    }

    @Test
    void drawsTheSameMapTwiceAndForgetsWhatIsForgotten() {
        String first = ask("What does a baker earn?", BAKER, Aspect.PAY);
        ask("What is a baker's salary?", BAKER, Aspect.PAY);
        assertThat(maps.of(knowledge)).isEqualTo(maps.of(knowledge));

        ledger.forget(first);

        assertThat(cell(row("baker"), Aspect.PAY).unanswered())
                .extracting(QuestionGroup::question, QuestionGroup::count)
                .containsExactly(tuple("What is a baker's salary?", 1));
    }

    private String ask(String question, Role role, Aspect aspect) {
        return ledger.unanswered(question, Reason.NOT_IN_SOURCES, List.of(role), aspect);
    }

    private Row row(String role) {
        return maps.of(knowledge).rows().stream()
                .filter(row -> row.role().id().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, Aspect aspect) {
        return row.cells().stream()
                .filter(cell -> cell.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }
}
