package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReadingRoomTest {
    private static final String COOPER = """
            ---
            title: Cooper
            roles: [cooper]
            ---
            ## What is a cooper?

            A cooper makes barrels.[^1] Coopers bend staves over a fire.[^2]

            ## Duties

            - Splitting the oak.[^1][^2]
            - Closing the hoops.

            ## Tools

            A cooper uses an adze.

            ## Duties

            A cooper also mends vats.

            [^1]: Guild of Coopers. [The barrel book](https://example.org/barrels), 2019.
            [^2]: Oak Society. [On staves](https://example.org/staves?a=1&b=<i>), 2021.
            """;

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @TempDir
    private Path folder;

    @Test
    void beginsWithItsContents() {
        assertThat(article())
                .contains("<a href=\"#s-what-is-a-cooper\">What is a cooper?</a>")
                .contains("<a href=\"#s-duties\">Duties</a>", "<a href=\"#s-duties-2\">Duties</a>")
                .contains("<h2 id=\"s-duties\" data-start=", "<h2 id=\"s-duties-2\" data-start=");
    }

    @Test
    void namesTheSourcesOfTheArticleBehindItsWords() {
        assertThat(article())
                .contains("A cooper makes barrels.<sup><a href=\"#note-1\" aria-label=\"Source 1\">1</a></sup> Coopers")
                .contains("Splitting the oak.<sup><a href=\"#note-1\"")
                .contains("Closing the hoops.</li>")
                .contains("<li id=\"note-1\">", "<li id=\"note-2\">")
                .contains("href=\"https://example.org/barrels\"")
                .doesNotContain("<li id=\"note-3\">", "<i>");
    }

    @Test
    void saysWhereTheArticleIsCited() {
        assertThat(article())
                .contains("<a href=\"/roles/cooper\">Cooper</a>")
                .contains("<a href=\"/roles/cooper#overview\">Overview</a>")
                .contains("<a href=\"/roles/cooper#tools\">Tools</a>")
                .doesNotContain("#pay");
    }

    @Test
    void forgetsWhereItWasCitedWhenTheArticlesChange() {
        article();
        Knowledge changed = new Written(folder)
                .write("cooper.md", COOPER.replace("## Tools\n\nA cooper uses an adze.\n\n", ""))
                .read();

        SERVER.serve(changed);

        assertThat(SERVER.get("/articles/cooper").body())
                .contains("/roles/cooper#overview")
                .doesNotContain("/roles/cooper#tools");
    }

    private String article() {
        SERVER.serve(new Written(folder).write("cooper.md", COOPER).read());
        return SERVER.get("/articles/cooper").body();
    }
}
