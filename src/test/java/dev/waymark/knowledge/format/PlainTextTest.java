package dev.waymark.knowledge.format;

import static dev.waymark.knowledge.reading.Articles.headings;
import static dev.waymark.knowledge.reading.Articles.quotes;
import static dev.waymark.knowledge.reading.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Span.Kind;
import dev.waymark.knowledge.reading.ArticleReader;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void takesTitleAndIdFromFirstLineAndPath() {
        Article article = text("How pastry chefs work\n\nPastry chefs bake cakes for hotels.\n");

        assertThat(article.id()).isEqualTo("roles-pastry-chef");
        assertThat(article.title()).isEqualTo("How pastry chefs work");
        assertThat(article.text()).isEqualTo("How pastry chefs work\n\nPastry chefs bake cakes for hotels.");
    }

    @Test
    void titlesAnArticleThatStartsWithProseByItsFirstWords() {
        Article article = text("Kitchens need many hands, and few of them are as steady as those of the people who"
                + " decorate wedding cakes for a living. They train for years.\n");

        assertThat(article.title())
                .startsWith("Kitchens need many hands")
                .endsWith("…")
                .hasSizeLessThan(100);
        assertThat(quotes(article)).hasSize(2);
    }

    @Test
    void seesShortLinesAboveProseAsHeadings() {
        Article article = text("""
                Pastry chefs

                What does a pastry chef do?
                A pastry chef bakes cakes. The chef also writes menus.
                Training
                Most pastry chefs learn in a kitchen.
                """);

        assertThat(headings(article)).containsExactly("Pastry chefs", "What does a pastry chef do?", "Training");
        assertThat(article.sections()).extracting(Section::level).containsExactly(1, 2, 2);
        assertThat(article.sections()).extracting(Section::parent).containsExactly(-1, 0, 0);
        assertThat(article.sections().get(1).offsets().of(article.text()))
                .startsWith("What does a pastry chef do?\n\nA pastry chef bakes")
                .contains("writes menus.");
    }

    @Test
    void seesShortLinesUnderAHeadingAsItems() {
        Article article = text("""
                Pastry chefs
                Essential skills for a pastry chef
                Steady hands and patience
                Knowledge of ovens
                Menu planning
                What does a baker do?
                A baker makes bread every night.
                """);

        assertThat(headings(article))
                .containsExactly("Pastry chefs", "Essential skills for a pastry chef", "What does a baker do?");
        assertThat(quotes(article, Kind.ITEM))
                .containsExactly("Steady hands and patience", "Knowledge of ovens", "Menu planning");
        assertThat(article.text()).contains("\n- Steady hands and patience\n- Knowledge of ovens\n- Menu planning\n");
    }

    @Test
    void tiesUnmarkedLinesToTheSentenceThatIntroducesThem() {
        Article article = text("""
                Duties
                Bakers start early. Bakers typically do the following:
                Weigh flour and other ingredients, following the recipe of the house for each kind of bread that is sold
                Shape and proof loaves
                Bakers may also serve customers.
                """);

        Span item = article.spans().get(2);
        assertThat(item.kind()).isEqualTo(Kind.ITEM);
        assertThat(article.quote(article.spans().get(item.leadIn()))).isEqualTo("Bakers typically do the following:");
        assertThat(quotes(article, Kind.ITEM)).hasSize(2);
        assertThat(quotes(article, Kind.SENTENCE))
                .containsExactly("Bakers start early.", "Bakers may also serve customers.");
    }

    @Test
    void endsAListBeforeAHeadingInOtherCapitals() {
        Article article = text("""
                Bakers
                Bakers typically do the following:
                Weigh flour for the bread
                Shape and proof loaves
                Work Schedules
                Bakers work at night.
                """);

        assertThat(headings(article)).containsExactly("Bakers", "Work Schedules");
        assertThat(quotes(article, Kind.ITEM)).hasSize(2);
    }

    @Test
    void keepsABulletedListWholeAcrossEmptyLines() {
        Article article = text("""
                Tools

                A baker uses several tools. These include:

                  • Scales, such as a balance

                  • Ovens

                • Mixers

                Bakers clean them daily.
                """);

        assertThat(quotes(article, Kind.LEAD_IN)).containsExactly("These include:");
        assertThat(quotes(article, Kind.ITEM)).containsExactly("Scales, such as a balance", "Ovens", "Mixers");
        assertThat(article.spans().stream().filter(Span::isItem))
                .extracting(Span::paragraph)
                .containsOnly(1);
    }

    @Test
    void countsStepsAndKeepsNumberedHeadings() {
        Article steps = text("Becoming a baker\n\n1. Learn to knead.\n2. Find a bakery.\n3. Pass the exam.\n");
        Article headings = text("""
                Becoming a baker

                1. Learn to knead
                Dough needs strong arms. Practise at home.

                2. Find a bakery
                Ask early in the morning.
                """);

        assertThat(quotes(steps, Kind.STEP)).containsExactly("Learn to knead.", "Find a bakery.", "Pass the exam.");
        assertThat(headings(headings)).containsExactly("Becoming a baker", "1. Learn to knead", "2. Find a bakery");
    }

    @Test
    void makesRowsOfATableThatLostThem() {
        Article article = text("""
                Bakers held many jobs. The largest employers of bakers were as follows:
                | Bakeries, cafés and shops
                | 45%
                | Hotels
                | 8
                | Hospitals
                $31,200
                Most bakers work full time.
                """);

        assertThat(quotes(article, Kind.ITEM))
                .containsExactly("Bakeries, cafés and shops | 45%", "Hotels | 8", "Hospitals | $31,200");
        assertThat(article.spans().get(2).leadIn()).isEqualTo(1);
    }

    @Test
    void joinsTheLinesOfAWrappedParagraph() {
        Article article = text("""
                Bakers and their ovens

                A baker works with heat, flour and time, and has to judge all
                three by eye, because no two bags of flour behave alike and no
                oven keeps its temperature.

                - Weigh the flour twice, once before and once after sifting,
                  so that nothing is lost
                - Rest the dough
                """);

        assertThat(quotes(article, Kind.SENTENCE)).singleElement().asString().endsWith("keeps its temperature.");
        assertThat(quotes(article, Kind.ITEM))
                .containsExactly(
                        "Weigh the flour twice, once before and once after sifting, so that nothing is lost",
                        "Rest the dough");
    }

    @Test
    void keepsARunInHeadingWithItsSentence() {
        Article article = text("Qualities\nPhysical stamina. Bakers stand all night. They lift heavy bags.\n");

        assertThat(quotes(article))
                .containsExactly("Physical stamina. Bakers stand all night.", "They lift heavy bags.");
    }

    @Test
    void readsWordsThatAreInMemory() throws UnreadableException {
        Article article = ArticleReader.of("Bakers/Pay 1", "Bakers", "Bakers earn wages.\nPay\nWages rise with age.")
                .article();

        assertThat(article.id()).isEqualTo("Bakers/Pay 1");
        assertThat(article.title()).isEqualTo("Bakers");
        assertThat(headings(article)).containsExactly("", "Pay");
    }
}
