package dev.waymark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.answer.Citation;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparerTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        new Written(folder)
                .write("baker.md", """
                        ---
                        title: Baker
                        roles: [baker]
                        published: 2024-03
                        ---
                        ## What is a baker?

                        A baker makes bread and rolls.

                        ## Duties

                        A baker has three duties:

                        - Mixing the dough.
                        - Shaping the loaves.
                        - Minding the oven.

                        ## Pay

                        In 2023 the median pay of bakers in Freedonia was $31,000 a year.

                        ## How bakers differ from their neighbours

                        - A baker makes bread, whereas a confectioner makes cakes.
                        """)
                .write("confectioner.md", """
                        ---
                        title: Confectioner
                        roles: [confectioner]
                        ---
                        ## What is a confectioner?

                        A confectioner makes cakes and sweets.

                        ## Tools

                        A confectioner uses tools of two kinds:

                        - Ovens: Bakematic and Roundheat.
                        - Scales: Finegram.
                        """)
                .write("wages.md", """
                        ---
                        title: Wages of the crafts
                        roles: [baker, confectioner]
                        published: 2019
                        ---
                        ## What bakers earn

                        The median pay of bakers in Freedonia was $27,500 a year.
                        """)
                .write("brewer.md", """
                        ---
                        title: Brewer
                        roles: [brewer]
                        ---
                        ## What is a brewer?

                        A brewer makes beer.
                        """);
    }

    @Test
    void putsWhatTheArticlesStateSideBySide() {
        Comparison comparison = compare("baker", "confectioner");

        assertThat(texts(comparison, Aspect.OVERVIEW, "baker")).containsExactly("A baker makes bread and rolls.");
        assertThat(texts(comparison, Aspect.OVERVIEW, "confectioner"))
                .containsExactly("A confectioner makes cakes and sweets.");
        assertThat(comparison.rows()).extracting(Row::aspect).containsExactly(Aspect.values());
    }

    @Test
    void saysNothingWhereTheArticlesSayNothing() {
        Comparison comparison = compare("baker", "confectioner");

        assertThat(cell(comparison, Aspect.TOOLS, "baker").isStated()).isFalse();
        assertThat(cell(comparison, Aspect.PAY, "confectioner").isStated()).isFalse();
        assertThat(cell(comparison, Aspect.OUTLOOK, "baker").isStated()).isFalse();
    }

    @Test
    void givesAListAsOneSentenceWithACitationForEachItem() {
        ComparedSentence duties = cell(compare("baker", "confectioner"), Aspect.RESPONSIBILITIES, "baker")
                .sentences()
                .getFirst();

        assertThat(duties.text())
                .isEqualTo("A baker has three duties: Mixing the dough; Shaping the loaves; Minding the oven.");
        assertThat(duties.citations()).hasSize(4);
        assertThat(duties.parts()).hasSize(4);
    }

    @Test
    void givesTheFiguresOfTwoSourcesWithTheirDates() {
        assertThat(texts(compare("baker", "confectioner"), Aspect.PAY, "baker"))
                .containsExactly(
                        "In 2023 the median pay of bakers in Freedonia was $31,000 a year.",
                        "The median pay of bakers in Freedonia was $27,500 a year. (published 2019)");
    }

    @Test
    void leadsWithWhatSetsTheRolesAgainstEachOther() {
        assertThat(compare("confectioner", "baker").contrasts())
                .extracting(ComparedSentence::text)
                .containsExactly("A baker makes bread, whereas a confectioner makes cakes.");
        assertThat(compare("brewer", "baker").contrasts()).isEmpty();
    }

    @Test
    void listsTheThingsThatAreNamedWithTheirRoles() {
        Comparison comparison = compare("baker", "confectioner");

        assertThat(comparison.items())
                .extracting(
                        Item::name, item -> item.roles().stream().map(Role::id).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bakematic", List.of("confectioner")),
                        org.assertj.core.groups.Tuple.tuple("Finegram", List.of("confectioner")),
                        org.assertj.core.groups.Tuple.tuple("Roundheat", List.of("confectioner")));
    }

    @Test
    void numbersEachSpanOnceInOrderOfFirstUse() {
        Comparison comparison = compare("baker", "confectioner");

        assertThat(comparison.citations())
                .extracting(Citation::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, comparison.citations().size())
                                .boxed()
                                .toList());
        assertThat(comparison.citations())
                .extracting(citation -> citation.article().id() + citation.offsets())
                .doesNotHaveDuplicates();
        assertThat(comparison.contrasts().getFirst().citations()).containsExactly(1);
    }

    @Test
    void givesOnlyTheAspectsAskedFor() {
        Knowledge knowledge = new Written(folder).read();

        Comparison comparison = Comparers.of(knowledge)
                .compare(Comparers.sides(knowledge, "baker", "confectioner"), List.of(Aspect.PAY, Aspect.OVERVIEW));

        assertThat(comparison.rows()).extracting(Row::aspect).containsExactly(Aspect.OVERVIEW, Aspect.PAY);
        assertThat(comparison.items()).isEmpty();
    }

    @Test
    void takesTwoToFiveRolesAllDifferent() {
        Role role = new Role("r-1", "R 1", List.of());
        List<Role> six = IntStream.range(0, 6)
                .mapToObj(i -> new Role("r-" + i, "R " + i, List.of()))
                .toList();

        assertThatThrownBy(() -> new Sides(List.of(role)))
                .isInstanceOf(NotComparableException.class)
                .hasMessageContaining("got 1");
        assertThatThrownBy(() -> new Sides(six)).hasMessageContaining("got 6");
        assertThatThrownBy(() -> new Sides(List.of(role, role))).hasMessageContaining("'r-1' twice");
    }

    private Comparison compare(String... names) {
        Knowledge knowledge = new Written(folder).read();
        return Comparers.of(knowledge).compare(Comparers.sides(knowledge, names), List.of());
    }

    private static Cell cell(Comparison comparison, Aspect aspect, String role) {
        return comparison.rows().stream()
                .filter(row -> row.aspect() == aspect)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role().id().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Comparison comparison, Aspect aspect, String role) {
        return cell(comparison, aspect, role).sentences().stream()
                .map(ComparedSentence::text)
                .toList();
    }
}
