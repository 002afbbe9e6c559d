package dev.waymark.knowledge.format;

import static dev.waymark.knowledge.reading.Articles.headings;
import static dev.waymark.knowledge.reading.Articles.markdown;
import static dev.waymark.knowledge.reading.Articles.quotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Span.Kind;
import dev.waymark.knowledge.reading.ArticleReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private static final String ARTICLE = """
            ---
            id: baker
            title: What bakers do
            publisher: Flour Weekly
            url: https://example.org/bakers
            published: 2024-05-01
            roles: [baker]
            sources:
              - id: guild
                title: Guild handbook
                publisher: Bakers' guild
                url: https://example.org/guild
                year: 2023
            ---

            ## Work

            A baker makes **bread** and [rolls](https://example.org/rolls).[^guild] Bakers rise at two.[^night]
            They sleep by day.

            [^night]: Night work survey, 2021. <https://example.org/night>

            ## Tools

            These include:

            * Scales, e.g. a `balance`[^guild]
            * Ovens
              1. Gas ovens
              2. Stone ovens

            | Oven | Heat |
            |------|------|
            | Gas  | 250  |
            | Stone | 300 |
            """;

    @Test
    void readsFrontMatter() {
        Article article = markdown(ARTICLE);

        assertThat(article.id()).isEqualTo("baker");
        assertThat(article.title()).isEqualTo("What bakers do");
        assertThat(article.publisher()).isEqualTo("Flour Weekly");
        assertThat(article.url()).isEqualTo("https://example.org/bakers");
        assertThat(article.published()).isEqualTo("2024-05-01");
        assertThat(article.roles()).containsExactly("baker");
        assertThat(article.sources())
                .containsExactly(new Source("Guild handbook", "Bakers' guild", "https://example.org/guild", 2023));
    }

    @Test
    void leavesMarkupAndFootnoteMarksOutOfTheText() {
        Article article = markdown(ARTICLE);

        assertThat(article.text())
                .startsWith("Work\n\nA baker makes bread and rolls. Bakers rise at two. They sleep by day.")
                .doesNotContain("[^", "**", "](", "survey");
        assertThat(headings(article)).containsExactly("Work", "Tools");
    }

    @Test
    void turnsFootnotesIntoTheSourcesOfTheirSentences() {
        Article article = markdown(ARTICLE);

        assertThat(article.spans().get(0).basedOn()).extracting(Source::title).containsExactly("Guild handbook");
        assertThat(article.spans().get(1).basedOn())
                .containsExactly(new Source("Night work survey, 2021.", null, "https://example.org/night", 2021));
        assertThat(article.spans().get(2).basedOn()).isEmpty();
        assertThat(article.spans().get(4).basedOn()).extracting(Source::title).containsExactly("Guild handbook");
    }

    @Test
    void keepsListsStepsAndTablesApart() {
        Article article = markdown(ARTICLE);

        assertThat(quotes(article, Kind.LEAD_IN)).containsExactly("These include:");
        assertThat(quotes(article, Kind.STEP)).containsExactly("Gas ovens", "Stone ovens");
        assertThat(quotes(article, Kind.ITEM))
                .containsExactly("Scales, e.g. a balance", "Ovens", "Gas | 250", "Stone | 300");
        Span step = article.spans().get(6);
        assertThat(article.quote(article.spans().get(step.leadIn()))).isEqualTo("Ovens");
    }

    @Test
    void readsAFileWithoutFrontMatter() {
        Article article = markdown("# Bakers at night\n\nBakers rise at two.\n\n**Tools**\n\nThey use ovens.\n");

        assertThat(article.title()).isEqualTo("Bakers at night");
        assertThat(article.id()).isEqualTo("roles-pastry");
        assertThat(headings(article)).containsExactly("Bakers at night", "Tools");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: [a|not valid YAML",
                "- a list|not a list of names and values",
                "title: {a: b}|is a list; expected one value",
                "sources: [{id: a}]|neither title nor url",
                "sources: [{title: a, year: soon}]|expected four digits"
            })
    void saysWhatIsWrongWithFrontMatter(String yaml, String reason) {
        byte[] file = ("---\n" + yaml + "\n---\nBakers bake.\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ArticleReader.read("a.md", file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }
}
