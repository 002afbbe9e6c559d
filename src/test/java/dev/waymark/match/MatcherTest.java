package dev.waymark.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.answer.Citation;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.match.advert.Advert;
import dev.waymark.search.NotIndexedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatcherTest {
    private static final String GARDENER = """
            Wanted: somebody for our park

            Your tasks
            - Plant trees and hedges in spring
            - Prune the roses before winter
            - Bake bread for the staff in a stone oven
            - Communicate well with visitors

            What you bring
            - A driving licence for boats
            - Experience with Kubota tractors
            """;

    @TempDir
    private Path folder = Path.of("");

    private final CountingModel model = new CountingModel(EmbeddingModels.bge());

    @BeforeEach
    void write() throws IOException {
        write("gardeners.md", """
                ---
                title: Gardeners
                roles: [gardener]
                ---
                ## What gardeners do

                Gardeners look after parks and gardens.

                Gardeners have these duties:

                - Planting trees, hedges and flowers.
                - Pruning roses and fruit trees.
                - Mowing lawns.

                ## Tools of gardeners

                - Machines: Kubota, Husqvarna and Stihl.

                ## Skills of gardeners

                A gardener needs good communication with visitors.
                """);
        write("bakers.md", """
                ---
                title: Bakers
                roles: [baker]
                ---
                ## What bakers do

                Bakers make bread and rolls.

                Bakers have these duties:

                - Baking bread in an oven.
                - Kneading dough.

                ## Skills of bakers

                A baker needs good communication with customers.
                """);
        write("pilots.md", """
                ---
                title: Pilots
                roles: [pilot]
                ---
                ## What pilots do

                Pilots fly aircraft.

                Pilots have these duties:

                - Checking the weather before a flight.
                - Landing safely.

                ## Skills of pilots

                A pilot needs good communication with the tower.
                """);
    }

    @Test
    void putsTheRoleFirstThatTheLinesWereWrittenFor() {
        Match match = match(GARDENER);

        assertThat(match.roles().getFirst().role().id()).isEqualTo("gardener");
        assertThat(match.roles().getFirst().share()).isBetween(0.5, 0.9);
    }

    @Test
    void citesTheStatementThatSupportsALine() {
        Match match = match(GARDENER);

        Match.Backed roses = match.roles().getFirst().evidence().stream()
                .filter(backed -> backed.advert().quote().contains("roses"))
                .findFirst()
                .orElseThrow();
        assertThat(roses.aspect().id()).isEqualTo("responsibilities");
        assertThat(quotes(match, roses.citations())).containsExactly("Pruning roses and fruit trees.");
    }

    @Test
    void numbersCitationsInOrderOfUse() {
        Match match = match(GARDENER);

        assertThat(match.citations())
                .extracting(citation -> citation.number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, match.citations().size())
                                .boxed()
                                .toList());
        assertThat(match.citations()).extracting(citation -> citation.quote()).doesNotHaveDuplicates();
    }

    @Test
    void saysForWhomAnUnusualLineIsUsual() {
        Match match = match(GARDENER);

        Match.Unusual bread = match.unusual().stream()
                .filter(unusual -> unusual.advert().quote().contains("bread"))
                .findFirst()
                .orElseThrow();
        assertThat(bread.about()).contains("gardeners", "bakers");
        assertThat(quotes(match, bread.citations())).containsExactly("Baking bread in an oven.");
    }

    @Test
    void namesWhatTheAdvertOmits() {
        Match match = match(GARDENER);

        assertThat(match.missing()).extracting(Match.Missing::name).containsExactly("Husqvarna", "Stihl");
        assertThat(match.missing())
                .allSatisfy(missing -> assertThat(quotes(match, missing.citations()))
                        .allSatisfy(quote -> assertThat(quote).contains(missing.name())));
    }

    @Test
    void findsNoRoleInWhatIsNoAdvert() {
        Match match = match("It was a dark and stormy night; the rain fell in torrents.");

        assertThat(match.roles()).isEmpty();
        assertThat(match.citations()).isEmpty();
    }

    @Test
    void findsNoRoleInAnAdvertForAnother() {
        Match match = match("""
                Your tasks
                - Draw up balance sheets and file the tax returns of our clients
                - Audit the accounts of charities
                - Communicate well
                """);

        assertThat(match.roles()).isEmpty();
    }

    @Test
    void takesTheTitleForARoleOfWhichNothingElseIsSaid() {
        Match match = match("Pilot");

        assertThat(match.roles()).singleElement().satisfies(described -> {
            assertThat(described.role().id()).isEqualTo("pilot");
            assertThat(described.share()).isZero();
            assertThat(described.evidence())
                    .singleElement()
                    .satisfies(backed -> assertThat(backed.advert().quote()).isEqualTo("Pilot"));
        });
    }

    @Test
    void embedsNothingButTheLinesOfAnAdvertAfterTheFirst() {
        Matcher matcher = Folder.matcher(folder, model);
        matcher.match(new Advert(GARDENER));
        List<String> lines = model.takePassages().stream().distinct().toList();

        matcher.match(new Advert(GARDENER));

        assertThat(model.takePassages()).hasSize(6).isSubsetOf(lines);
    }

    @Test
    void refusesUntilTheArticlesAreEmbedded() {
        Matcher matcher = new Folder(folder, model).matcher();

        assertThatThrownBy(() -> matcher.match(new Advert(GARDENER))).isInstanceOf(NotIndexedException.class);
    }

    @Test
    void forgetsAtOnceWhatGoesAndTakesUpWhatIsNewOnceItIsEmbedded() throws IOException {
        var served = new Folder(folder, model);
        served.embed();
        Matcher matcher = served.matcher();

        write(
                "bakers.md",
                "---\ntitle: Cooks\nroles: [cook]\n---\n## Duties of cooks\n\nCooks bake bread in an oven.\n");
        served.readAgain();
        assertThat(matcher.match(new Advert(GARDENER)).citations())
                .isNotEmpty()
                .extracting(Citation::quote)
                .noneMatch(quote -> quote.contains("bread"));

        served.embed();
        assertThat(matcher.match(new Advert(GARDENER)).citations())
                .extracting(Citation::quote)
                .contains("Cooks bake bread in an oven.");
    }

    @Test
    void matchesTheSameAdvertInTheSameWay() {
        assertThat(match(GARDENER)).isEqualTo(match(GARDENER));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Match match(String advert) {
        return Folder.matcher(folder, model).match(new Advert(advert));
    }

    private static List<String> quotes(Match match, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> match.citations().get(number - 1).quote())
                .toList();
    }
}
