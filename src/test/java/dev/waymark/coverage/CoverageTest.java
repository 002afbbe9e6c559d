package dev.waymark.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    @TempDir
    private Path folder;

    @Test
    void statesWhatAHeadingNames() {
        Coverage coverage = read("""
                ---
                title: Baker
                roles: [baker]
                ---
                ## Essential skills

                A steady hand is worth more than strength.
                """);

        assertThat(texts(coverage, "baker", Aspect.SKILLS))
                .containsExactly("A steady hand is worth more than strength.");
        assertThat(coverage.aspects(role("baker", coverage))).containsExactly(Aspect.SKILLS);
    }

    @Test
    void takesNoStrayWordUnderAnotherHeadingForAnAspect() {
        Coverage coverage = read("""
                ---
                title: Baker
                roles: [baker]
                ---
                ## Duties

                - Opening the shop with an open mind, in every sector of the town.
                - Earning the trust of the guild, whose framework is old.
                """);

        assertThat(coverage.aspects(role("baker", coverage))).containsExactly(Aspect.RESPONSIBILITIES);
    }

    @Test
    void takesAWordUnderAnotherHeadingWhereTheRoleIsSpokenOf() {
        Coverage coverage = read("""
                ---
                title: Baker
                roles: [baker]
                ---
                ## Duties

                Bakers work closely with millers.
                """);

        assertThat(texts(coverage, "baker", Aspect.COLLABORATION)).containsExactly("Bakers work closely with millers.");
    }

    @Test
    void statesNothingByWhatAuthorsSayOfThemselves() {
        Coverage coverage = read("""
                What does a baker do?

                A baker makes bread.

                At Crumb & Sons we believe in skill. Every loaf is the result of work in all industries. Crumbers earn well.
                """);

        assertThat(coverage.aspects(role("baker", coverage)))
                .doesNotContain(Aspect.SKILLS, Aspect.INDUSTRIES, Aspect.PAY);
    }

    @Test
    void takesAColleagueInAListForPartOfTheList() {
        Coverage coverage = read("""
                ---
                title: Baker
                roles: [baker, confectioner]
                ---
                ## Who bakers work with

                A baker works with these people:

                - Confectioners, who decorate the cakes.
                - Millers.

                ## Who each of them works with

                The two roles work with these people:

                - Confectioner: shop assistants.
                - Baker: drivers.
                """);

        assertThat(texts(coverage, "baker", Aspect.COLLABORATION))
                .contains("Confectioners, who decorate the cakes.", "Millers.", "Baker: drivers.")
                .doesNotContain("Confectioner: shop assistants.");
        assertThat(texts(coverage, "confectioner", Aspect.COLLABORATION))
                .contains("Confectioner: shop assistants.")
                .doesNotContain("Confectioners, who decorate the cakes.", "Baker: drivers.");
    }

    @Test
    void findsWhatSetsRolesAgainstEachOther() {
        Coverage coverage = read("""
                Baker vs. confectioner

                Differences

                A baker makes bread, whereas a confectioner makes cakes. These roles differ in their hours, too.
                """);

        assertThat(coverage.contrasts(role("baker", coverage)))
                .containsExactlyElementsOf(coverage.contrasts(role("confectioner", coverage)))
                .singleElement()
                .satisfies(contrast -> {
                    assertThat(contrast.roles()).containsExactlyInAnyOrder("baker", "confectioner");
                    assertThat(contrast.statements()).hasSize(1);
                });
    }

    @Test
    void findsASentenceThatAnswersAnother() {
        Coverage coverage = read("""
                Baker vs. confectioner

                Definitions

                A baker makes bread. Bakers rise early.

                On the other hand, a confectioner makes cakes.
                """);

        assertThat(coverage.contrasts(role("baker", coverage)))
                .singleElement()
                .extracting(contrast -> contrast.statements().stream()
                        .map(statement -> statement.statement().text())
                        .toList())
                .isEqualTo(List.of("A baker makes bread.", "On the other hand, a confectioner makes cakes."));
    }

    private Coverage read(String article) {
        String file = article.startsWith("---") ? "article.md" : "article.txt";
        Knowledge knowledge = new Written(folder).write(file, article).read();
        return Coverage.of(knowledge, AspectWording.builtIn());
    }

    private static Role role(String id, Coverage coverage) {
        return coverage.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Coverage coverage, String role, Aspect aspect) {
        return coverage.evidence(role(role, coverage), aspect).stream()
                .map(evidence -> evidence.statement().text())
                .toList();
    }
}
