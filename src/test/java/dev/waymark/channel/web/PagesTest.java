package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void answersWithoutScripts() {
        String page = page("/?q=bees", 200);

        assertThat(page)
                .contains("<span>A beekeeper looks after colonies of bees.</span>")
                .contains("<span>The work is &lt;b&gt;seasonal&lt;/b&gt; [1].</span>")
                .contains("href=\"#source-1\">[1]</a>")
                .contains("id=\"source-4\"")
                .contains("href=\"/articles/roles-beekeeper#c")
                .contains(":~:text=A%20beekeeper%20looks%20after%20colonies%20of%20bees.")
                .contains("The Hive Book · Apiary Press · 2024")
                .contains("/?q=How%20does%20one%20become%20a%20beekeeper?&amp;conversation=")
                .doesNotContain("javascript:", "<b>seasonal");
    }

    @Test
    void saysWithoutScriptsWhyThereIsNoAnswer() {
        assertThat(page("/?q=pay", 200)).contains("The articles don&#39;t say that about *bees*.");
        assertThat(page("/?q=which", 200)).contains("Which of the two?", ">Pilot</a>");
    }

    @Test
    void beginsAnewWhereTheConversationIsForgotten() {
        assertThat(page("/?q=bees&conversation=nope", 200)).contains("colonies of bees");
    }

    @Test
    void showsWhatIsAskedAsText() {
        assertThat(page("/?q=%3Cscript%3Ealert(1)%3C/script%3E", 200))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void listsArticles() {
        assertThat(page("/articles", 200)).contains("href=\"/articles/roles-beekeeper\">Keeping bees</a>");
    }

    @Test
    void showsAnArticleWithEachLineWhereItStands() {
        String page = page("/articles/roles-beekeeper", 200);

        int heading = Library.TEXT.indexOf("What does a beekeeper do?");
        int item = Library.TEXT.indexOf("patience");
        int step = Library.TEXT.indexOf("Find a mentor.");
        assertThat(page)
                .contains("<h2 id=\"s-what-does-a-beekeeper-do\" data-start=\"%d\">What does a beekeeper do?</h2>"
                        .formatted(heading))
                .contains("<ul><li data-start=\"%d\">patience with animals<sup>".formatted(item))
                .contains("<ol><li data-start=\"%d\">Find a mentor.<sup>".formatted(step))
                .contains("&lt;b&gt;seasonal&lt;/b&gt; &amp; follows")
                .contains("https://example.org/bees?a=1&amp;b=2");
    }

    @Test
    void tellsInPlainWordsWhatIsNotThere() {
        assertThat(page("/articles/nope", 404))
                .contains("There is no such article", "there is no article &#39;nope&#39;");
        assertThat(page("/nope", 404)).contains("There is nothing here");
        assertThat(page("/?q=" + "a".repeat(2_001), 413)).contains("The message is too long");
        assertThat(page("/?q=fault", 500)).contains("Something went wrong").doesNotContain("secret");
    }

    @Test
    void asksToComeBackWhileTheFolderIsBeingIndexed() {
        SERVER.index.serve(Optional.empty());
        try {
            HttpResponse<String> response = SERVER.get("/articles");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
            assertThat(response.body()).contains("The articles are still being read");
        } finally {
            SERVER.index.serve(Optional.of(Library.KNOWLEDGE));
        }
    }

    @Test
    void hasNeitherScriptsNorStylesInItsPages() {
        for (String path : new String[] {
            "/",
            "/?q=bees",
            "/roles",
            "/roles/beekeeper",
            "/articles",
            "/articles/roles-beekeeper",
            "/compare",
            "/embed",
            "/nope"
        }) {
            assertThat(SERVER.get(path).body())
                    .as(path)
                    .doesNotContainPattern(
                            "<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=\"/(?:page/|widget.js))");
        }
    }

    @Test
    void letsBrowsersKeepFilesThatHaveNotChanged() {
        HttpResponse<String> first = SERVER.get("/page/ask.js");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(SERVER.get("/page/ask.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    private static String page(String path, int status) {
        HttpResponse<String> response = SERVER.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return response.body();
    }
}
