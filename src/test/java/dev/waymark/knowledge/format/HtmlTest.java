package dev.waymark.knowledge.format;

import static dev.waymark.knowledge.reading.Articles.headings;
import static dev.waymark.knowledge.reading.Articles.html;
import static dev.waymark.knowledge.reading.Articles.quotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Span.Kind;
import dev.waymark.knowledge.reading.ArticleReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String PAGE = """
            <!doctype html>
            <html><head>
              <title>What bakers do | Flour Weekly</title>
              <meta property="og:site_name" content="Flour Weekly">
              <meta property="article:published_time" content="2022-02-06T08:00:00Z">
              <link rel="canonical" href="https://example.org/bakers">
              <style>p { color: red }</style>
            </head><body>
              <header><a href="/">Home</a><nav><ul><li><a href="/a">Soups</a><li><a href="/b">Bread</a></ul></nav></header>
              <div class="cookie-banner">We use cookies on this page.</div>
              <main><article>
                <h1>What bakers do</h1>
                <div class="share-buttons"><a href="#">Share</a></div>
                <p>Bakers make <b>bread</b>,<br>rolls and cakes.<sup><a href="#note1">1</a></sup> They rise early.</p>
                <h2>Tools</h2>
                <p>Bakers use:</p>
                <ul><li>ovens<ul><li>gas ovens</li></ul></li><li><p>mixers</p></li></ul>
                <ol><li>Weigh.</li><li>Knead.</li></ol>
                <table><tr><th>Oven</th><th>Heat</th></tr><tr><td>Gas</td><td>250</td></tr></table>
                <p><strong>Hours</strong></p>
                <p>Bakers work at night.</p>
                <aside>Buy our book today and bake at home.</aside>
                <div class="links"><a href="/1">Ten soups for winter</a> <a href="/2">Ten pies</a> <a href="/3">Ten tarts</a></div>
              </article></main>
              <footer>All rights reserved by Flour Weekly.</footer>
              <script>var a = "Bakers";</script>
            </body></html>
            """;

    @Test
    void takesTheMainContentOnly() {
        Article article = html(PAGE);

        assertThat(article.text())
                .startsWith("What bakers do\n\nBakers make bread, rolls and cakes. They rise early.")
                .endsWith("Bakers work at night.")
                .doesNotContain("cookies", "Home", "Share", "book", "soups", "rights", "var a");
    }

    @Test
    void readsWhatThePageSaysAboutItself() {
        Article article = html(PAGE);

        assertThat(article.title()).isEqualTo("What bakers do");
        assertThat(article.publisher()).isEqualTo("Flour Weekly");
        assertThat(article.published()).isEqualTo("2022-02-06");
        assertThat(article.url()).isEqualTo("https://example.org/bakers");
    }

    @Test
    void keepsHeadingsListsAndTables() {
        Article article = html(PAGE);

        assertThat(headings(article)).containsExactly("What bakers do", "Tools", "Hours");
        assertThat(quotes(article, Kind.LEAD_IN)).containsExactly("Bakers use:");
        assertThat(quotes(article, Kind.ITEM)).containsExactly("ovens", "gas ovens", "mixers", "Gas | 250");
        assertThat(quotes(article, Kind.STEP)).containsExactly("Weigh.", "Knead.");
    }

    @Test
    void readsAPageWithoutAnArticleElement() {
        Article article =
                html("<body><div><div>Bakers bake bread.</div>They rise early.<br><br>They sleep late.</div></body>");

        assertThat(article.text()).isEqualTo("Bakers bake bread.\n\nThey rise early.\n\nThey sleep late.");
    }

    @Test
    void readsTheEncodingThatThePageNames() throws UnreadableException {
        byte[] page = "<meta charset=iso-8859-1><p>Cafés hire bakers.</p>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ArticleReader.read("a.html", page).article().text()).isEqualTo("Cafés hire bakers.");
    }

    @Test
    void refusesAPageInAnotherEncodingThanItNames() {
        byte[] page = "<meta charset=utf-8><p>Cafés hire bakers.</p>".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ArticleReader.read("a.html", page)).hasMessageContaining("UTF-8");
    }
}
