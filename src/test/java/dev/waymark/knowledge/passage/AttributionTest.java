package dev.waymark.knowledge.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Statement;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    private static final RoleCatalogue KITCHEN = RoleCatalogue.of(List.of(
            new Role("baker", "Baker", List.of()),
            new Role("pastry-chef", "Pastry chef", List.of("patissier")),
            new Role("waiter", "Waiter", List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bakers make bread.|[baker]",
                "Most experienced bakers rise early.|[baker]",
                "A baker's main task is kneading.|[baker]",
                "The daily tasks of a baker include kneading.|[baker]",
                "Demand for bakers is high.|[baker]",
                "Bakers work closely with pastry chefs.|[baker]",
                "Bakers, pastry chefs, and waiters share a kitchen.|[baker, pastry-chef, waiter]",
                "Both bakers and waiters work late.|[baker, waiter]",
                "A baker shapes loaves, while a pastry chef decorates cakes.|[baker, pastry-chef]",
                "The baker starts at two and the waiter starts at noon.|[baker, waiter]",
                "While bakers sleep, waiters lay the tables.|[baker, waiter]",
                "Unlike bakers, waiters work by day.|[waiter]",
                "Compared with bakers, pastry chefs use more sugar.|[pastry-chef]",
                "On the other hand, a waiter carries plates.|[waiter]",
                "The cake on this table was decorated by a pastry chef who trained in Lyon.|[pastry-chef]",
                "A waiter is responsible for serving the bread baked by a baker.|[waiter]",
                "If the order is late, the plate is quickly brought by a waiter.|[waiter]",
                "Hotels hire waiters for the summer.|[waiter]",
                "As a baker, you need strong arms.|[baker]",
                "It takes three years to become a baker.|[baker]",
                "There are two trades here: baker and waiter.|[baker, waiter]",
                "With these ovens, the role of baker and pastry chef have merged.|[baker, pastry-chef]",
                "Unlike a pastry chef, who decorates cakes, a baker makes bread.|[baker]",
                "According to the guild, bakers earn more than waiters.|[baker]",
                "Every morning, bakers meet the pastry chef.|[baker]",
                "Duties: A baker kneads dough for pastry chefs.|[baker]",
                "Many pastry chefs start out as bakers.|[pastry-chef]",
                "A pastry chef may supervise bakers and waiters.|[pastry-chef]",
                "Bread is made by bakers, and cakes are made by pastry chefs.|[baker, pastry-chef]",
                "One of the most important skills for a baker is patience.|[baker]",
                "The main difference between a baker and a pastry chef is the sugar.|[baker, pastry-chef]",
                "Becoming a baker takes three years.|[baker]",
                "Working as a waiter teaches patience.|[waiter]",
                "Bakers earn less than pastry chefs do, but waiters earn least.|[baker, waiter]",
                "Bakers talk to pastry chefs and waiters every day.|[baker]",
                "Bakers help pastry chefs and waiters serve guests.|[baker]",
                "The baker and the waiter share a key, which the pastry chef never sees.|[baker, waiter]",
                "Neither bakers nor waiters sit down.|[baker, waiter]",
                "To succeed, a waiter needs a good memory.|[waiter]",
                "Some bakers become pastry chefs.|[baker]",
                "Bread is cheap.|[]"
            })
    void isAboutItsSubject(String sentence, String roles) {
        Statement statement = statements("Kitchens", sentence).getFirst();

        assertThat(statement.roles()).hasToString(roles);
    }

    /** In a section about one role, what merely names another stays with the section. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You will work with bakers and waiters.|[pastry-chef]",
                "Working with bakers is part of it.|[pastry-chef]",
                "Ovens are shared with bakers.|[pastry-chef]",
                "The team builds counters for waiters.|[pastry-chef]",
                "The job is one of the occupations that the guild lists under bakers.|[pastry-chef]",
                "According to the guild, bakers earn less.|[baker]",
                "Hotels also hire bakers.|[baker]",
                "The dough is kneaded by a baker.|[baker]",
                "This role differs from that of bakers.|[pastry-chef]"
            })
    void keepsToTheSectionsRole(String sentence, String roles) {
        Statement statement =
                statements("What does a pastry chef do?", sentence).getFirst();

        assertThat(statement.roles()).hasToString(roles);
    }

    @Test
    void takesPronounsFromTheSentenceBefore() {
        assertRoles(
                """
                Baker vs. pastry chef
                Bakers make bread. They rise at two. Their arms are strong.
                Pastry chefs make cakes. For instance, a wedding takes three of them. This role needs patience.
                Both roles need clean hands. The former works at night, while the latter works by day.
                """,
                "[baker]",
                "[baker]",
                "[baker]",
                "[pastry-chef]",
                "[pastry-chef]",
                "[pastry-chef]",
                "[baker, pastry-chef]",
                "[baker, pastry-chef]");
    }

    @Test
    void countsAPronounAsNaming() {
        List<Statement> statements = statements("Work", "Bakers make bread. They rise at two. Bread is cheap.");

        assertThat(statements)
                .extracting(Statement::named)
                .map(Object::toString)
                .containsExactly("[baker]", "[baker]", "[]");
        assertThat(statements.get(2).roles()).containsExactly("baker");
    }

    @Test
    void takesNoPronounForARoleThatIsNotTheSubject() {
        List<Statement> statements = statements("What does a baker do?", "Ovens are hot. They cool slowly.");

        assertThat(statements.get(1).named()).isEmpty();
        assertThat(statements.get(1).roles()).containsExactly("baker");
        assertThat(statements.get(1).context()).endsWith("They cool slowly.");
    }

    @Test
    void inheritsFromTheHeadingAndTheTitle() {
        assertRoles("""
                Baker vs. waiter
                Hands must be clean.
                What does a waiter do?
                Plates are heavy.
                Skills
                Memory matters most.
                """, "[baker, waiter]", "[waiter]", "[baker, waiter]");
    }

    @Test
    void startsAParagraphAnewWithTheSectionsRoles() {
        assertRoles("""
                Baker vs. waiter
                A waiter carries plates. Trays are heavy.
                Shoes must be safe.
                """, "[waiter]", "[waiter]", "[baker, waiter]");
    }

    @Test
    void givesItemsTheRolesOfTheirLeadIn() {
        assertRoles("""
                Tools

                A baker uses many tools. These include:

                - Ovens for pastry chefs and others
                - Scales

                A waiter uses the following tools:

                - Trays
                - Pastry chef: lends the trolley
                """, "[baker]", "[baker]", "[baker]", "[baker]", "[waiter]", "[waiter]", "[pastry-chef]");
    }

    @Test
    void leavesAHeadingAboutCompanyToTheArticlesRole() {
        assertRoles("""
                A baker's day
                Working with pastry chefs
                Ovens are shared.
                """, "[baker]");
    }

    @Test
    void putsNamesInThePlaceOfPronouns() {
        List<Statement> statements =
                statements("Skills", "Pastry chefs bake. They need patience. Their hands are steady.");

        assertThat(statements)
                .extracting(Statement::context)
                .containsExactly(
                        "Skills. Pastry chefs bake.",
                        "Skills. Pastry chefs need patience.",
                        "Skills. Pastry chef's hands are steady.");
    }

    @Test
    void readsAnItemWithItsRoleHeadingAndLeadIn() {
        Article article =
                article("Waiters\n\nTools\n\nThey use tools at work. These include:\n\n- Trays\n- Notepads\n");

        Statement item = statements(article).getLast();

        assertThat(item.context()).isEqualTo("Tools. Waiters use tools at work. These include: Notepads");
    }

    private static void assertRoles(String text, String... roles) {
        assertThat(statements(article(text)))
                .extracting(statement -> statement.roles().toString())
                .containsExactly(roles);
    }

    private static List<Statement> statements(String heading, String prose) {
        return statements(article("Notes from the kitchen\n\n" + heading + "\n" + prose));
    }

    private static List<Statement> statements(Article article) {
        Knowledge knowledge = new Composition().knowledge(List.of(article), List.of(), KITCHEN);
        return knowledge.passages().stream()
                .flatMap(passage -> passage.statements().stream())
                .toList();
    }

    private static Article article(String text) {
        try {
            return ArticleReader.read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .article();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}
