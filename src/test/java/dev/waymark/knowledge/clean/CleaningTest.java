package dev.waymark.knowledge.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import dev.waymark.knowledge.structure.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
    private static final String BODY = """
            Bakers make bread, rolls and cakes for shops, hotels and homes. They start long before the sun rises.
            Tools
            Most bakers use a large mixer, a proofing cabinet and a deck oven that is fired with gas. Some use stone.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 min read",
                "Reading time: 7 minutes",
                "3 min read · Feb. 6, 2022",
                "By Ann Example | 6 February 2022",
                "Published: 2022-02-06",
                "Table of contents",
                "Skip to main content",
                "Share this article",
                "Facebook Twitter LinkedIn Copy link",
                "What bakers do",
                "What bakers do: everything you need to know",
                "Find open positions and job opportunities at: https://jobs.example.org/bakery"
            })
    void removesFurnitureAboveTheArticle(String line) {
        assertThat(cleaned("What bakers do\n" + line + "\n" + BODY)).isEqualTo("What bakers do\n" + BODY.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments",
                "3 Comments",
                "Leave a comment",
                "Share on Facebook",
                "Back to top",
                "© 2022 Flour Weekly",
                "Tags: bread, ovens",
                "About the author\nAnn Example has baked for twenty years and writes about it every week for this page.",
                "Subscribe to our newsletter\nGet the best of our kitchen in your mail every Friday, free of charge and spam.",
                "Related articles\nHow waiters carry plates\nTen soups for the winter",
                "You may also like\nHow waiters carry plates\nWaiters carry four plates at once after some weeks of practice.\n"
                        + "Ten soups\nSoups keep kitchens warm from the first frost until the end of March.",
                "Salary insights\nView salary info for bakers",
                "Featured job\nHead baker\n@ Corner Bakery | Lyon, France\nFull Time Senior-level EUR 30K - 40K",
                "Head baker\n@ Corner Bakery | Lyon, France\nFull-time Contract $30K - $40K\nPastry cook\n@ Sweet | Remote\nPart-time",
                "See current job openings: https://example.org/careers"
            })
    void removesWhatFollowsTheArticle(String lines) {
        assertThat(cleaned("What bakers do\n" + BODY + lines)).isEqualTo("What bakers do\n" + BODY.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salary insights\nA baker earns about 31,000 dollars a year, and a head baker a third more than that.",
                "Other roles\nBakeries employ clerks who sell the bread, and drivers who bring it to hotels each morning.",
                "Search\nWho looks for a first place to train does best to ask in the bakeries nearby early in the day.",
                "Getting a job\nA full time contract is rare in the first year, but most bakeries offer one after that.",
                "Bakers often share this article of faith with cooks: butter makes everything taste better in the end.",
                "Comments\nWhat do bakers say about their own work when nobody from the shop is there to listen to it?",
                "More at https://example.org/bread, the page on which the guild of bakers explains its exam in detail."
            })
    void keepsWhatOnlyLooksLikeIt(String lines) {
        String last = lines.substring(lines.lastIndexOf('\n') + 1);

        assertThat(cleaned("What bakers do\n" + BODY + lines)).endsWith(last);
    }

    @Test
    void removesAListOfContentsButKeepsItsHeadings() {
        String contents = "In this article\nTools\nPay\n";

        assertThat(cleaned("What bakers do\n" + contents + BODY + "Pay\nWages rise with each year that a baker stays."))
                .isEqualTo("What bakers do\n" + BODY + "Pay\nWages rise with each year that a baker stays.");
    }

    @Test
    void removesABoxBetweenTwoParts() {
        String box = "Related articles\nHow waiters carry plates\nTen soups for the winter\n";
        String rest =
                "Pay\nWages rise with each year that a baker stays in one bakery. Night work pays a quarter more.\n"
                        + "Hours\nBakers work at night and on weekends, for fresh bread is wanted most on Sunday morning.";

        assertThat(cleaned("What bakers do\n" + BODY + box + rest)).isEqualTo("What bakers do\n" + BODY + rest);
    }

    @Test
    void keepsAListAtTheEnd() {
        String tips = "Tips\nLearn to knead\nRise early\nWork on Sundays";

        assertThat(cleaned("What bakers do\n" + BODY + tips)).endsWith(tips);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 min read · Feb. 6, 2022", "By Ann Example | 6 February 2022", "Updated: 2022-02-06"})
    void takesTheDateFromFurniture(String line) {
        Manuscript cleaned = Cleaning.of(manuscript("What bakers do\n" + line + "\n" + BODY));

        assertThat(cleaned.metadata().published()).isEqualTo("2022-02-06");
    }

    @Test
    void takesAMonthWhereNoDayIsGiven() {
        Manuscript cleaned = Cleaning.of(manuscript("What bakers do\nPosted March 2021\n" + BODY));

        assertThat(cleaned.metadata().published()).isEqualTo("2021-03");
    }

    private static String cleaned(String text) {
        return String.join(
                "\n",
                Cleaning.of(manuscript(text)).blocks().stream().map(Block::text).toList());
    }

    private static Manuscript manuscript(String text) {
        List<Block> lines = text.lines()
                .<Block>map(line -> new Block.Line(0, Prose.of(line)))
                .toList();
        return new Manuscript(Metadata.NONE, lines);
    }
}
