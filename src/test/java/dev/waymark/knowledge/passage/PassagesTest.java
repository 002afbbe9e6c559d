package dev.waymark.knowledge.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Statement;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final RoleCatalogue NOBODY = RoleCatalogue.of(List.of(), Map.of());

    @Test
    void keepsASectionInOnePassage() {
        List<Passage> passages = passages("""
                # Bakers
                Bakers bake.
                ## Tools
                Bakers use ovens. They also use:
                - scales
                - mixers
                ## Gas
                ### Safety
                Gas needs care.
                """);

        assertThat(passages).extracting(Passage::id).containsExactly("a#0", "a#1", "a#2");
        assertThat(passages)
                .extracting(Passage::headings)
                .containsExactly(List.of(), List.of("Tools"), List.of("Gas", "Safety"));
        assertThat(passages.get(1).text()).isEqualTo("Bakers use ovens. They also use:\n- scales\n- mixers");
    }

    @Test
    void cutsALongSectionBetweenParagraphsIntoLikeLengths() {
        String paragraph = "Bakers weigh the flour and the water before they start. ".repeat(6) + "\n\n";

        List<Passage> passages = passages("# Bakers\n\n" + paragraph.repeat(8));

        assertThat(passages).hasSize(3);
        assertThat(passages).allSatisfy(passage -> {
            assertThat(passage.text().length()).isBetween(600, 1_100);
            assertThat(passage.text()).startsWith("Bakers weigh").endsWith("start.");
        });
    }

    @Test
    void keepsALeadInWithItsList() {
        String prose = "Bakers weigh the flour and the water before they start. ".repeat(14) + "\n\n";

        List<Passage> passages = passages(
                "# Bakers\n\n" + prose + "Bakers use these tools:\n\n" + "- a large mixer for dough\n".repeat(12));

        assertThat(passages).hasSize(2);
        assertThat(passages.get(1).text()).startsWith("Bakers use these tools:\n- a large mixer");
    }

    @Test
    void quotesEachStatementFromTheText() {
        List<Passage> passages = passages("# Bakers\n\nBakers bake. They sell.\n\n- bread\n- rolls\n");

        assertThat(passages)
                .flatExtracting(Passage::statements)
                .allSatisfy(statement -> assertThat(statement
                                .span()
                                .offsets()
                                .of(passages.getFirst().article().text()))
                        .isEqualTo(statement.text()));
        assertThat(passages)
                .flatExtracting(Passage::statements)
                .extracting(Statement::number)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void learnsRolesFromFrontMatterAlone() {
        Knowledge knowledge = knowledge("""
                ---
                title: A day in the kitchen
                roles: [saucier]
                ---
                ## Half cook, half waiter
                Sauciers taste. They start early.
                """);

        assertThat(knowledge.catalogue().roles()).extracting(Role::id).containsExactly("saucier");
    }

    @Test
    void learnsRolesFromHeadingsWhereFrontMatterStatesNone() {
        Knowledge knowledge = knowledge("""
                # A day in the kitchen

                ## What does a pastry chef do?
                Pastry chefs bake cakes. They start early.
                """);

        assertThat(knowledge.catalogue().roles()).extracting(Role::id).containsExactly("pastry-chef");
        assertThat(knowledge.passages().getFirst().roles()).containsExactly("pastry-chef");
    }

    @Test
    void readsARowWithTheNamesOfItsColumns() {
        Knowledge knowledge = knowledge("# Bakers\n\nWages differ.\n\n| Place | Wage |\n|---|---|\n| Lyon | 20 |\n");

        assertThat(knowledge.passages().getFirst().statements().getLast().context())
                .isEqualTo("Baker. Place | Wage. Lyon | 20");
    }

    @Test
    void cutsAnewOnlyWhatHasChanged() {
        var composition = new Composition();
        Article first = article("a.md", "# Bakers\n\nBakers bake.\n");
        Article second = article("b.md", "# Waiters\n\nWaiters serve.\n");
        Knowledge before = composition.knowledge(List.of(first, second), List.of(), NOBODY);

        Knowledge after = composition.knowledge(
                List.of(first, article("b.md", "# Waiters\n\nWaiters run.\n")), List.of(), NOBODY);

        assertThat(after.passages().get(0)).isSameAs(before.passages().get(0));
        assertThat(after.passages().get(1).text()).isEqualTo("Waiters run.");
    }

    private static List<Passage> passages(String markdown) {
        return knowledge(markdown).passages();
    }

    private static Knowledge knowledge(String markdown) {
        return new Composition().knowledge(List.of(article("a.md", markdown)), List.of(), NOBODY);
    }

    private static Article article(String file, String markdown) {
        try {
            return ArticleReader.read(file, markdown.getBytes(StandardCharsets.UTF_8))
                    .article();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
