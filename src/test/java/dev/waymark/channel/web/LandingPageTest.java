package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.RoleCatalogue;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LandingPageTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @TempDir
    private Path folder;

    @BeforeEach
    void serve() {
        SERVER.serve(Crafts.in(folder));
    }

    @Test
    void offersQuestionsOnWhatTheArticlesState() {
        assertThat(page())
                .contains("<a href=\"/?q=What%20does%20a%20confectioner%20do?\">What does a confectioner do?</a>")
                .contains(">Which tools do bakers use?</a>")
                .contains(">How do confectioners and bakers differ?</a>")
                .doesNotContain("What do bakers earn");
    }

    @Test
    void offersTheSameForTheSameArticles() {
        String first = page();

        SERVER.serve(Crafts.in(folder));

        assertThat(page()).isEqualTo(first);
    }

    @Test
    void leadsToRolesToComparisonsAndToTheChat() {
        assertThat(page())
                .contains("<a href=\"/roles/brewer\">Brewer</a>")
                .contains("<form class=\"pair\" action=\"/compare\" method=\"get\">", "<option value=\"Baker\">")
                .contains("<a href=\"/compare?role=confectioner&amp;role=baker\">Confectioner and baker</a>")
                .contains("&lt;script src=&quot;" + SERVER.origin() + "/widget.js&quot; async&gt;&lt;/script&gt;")
                .contains("<a href=\"/embed\">See it live");
    }

    @Test
    void followsTheArticles() {
        SERVER.serve(Library.KNOWLEDGE);
        assertThat(page()).contains("What does a beekeeper do?").doesNotContain("baker");

        SERVER.serve(new Knowledge(List.of(), List.of(), List.of(), RoleCatalogue.of(List.of())));
        assertThat(page())
                .contains("There are no articles yet that tell of a role.")
                .doesNotContain("beekeeper");
    }

    @Test
    void isThereWhileTheFolderIsBeingIndexed() {
        SERVER.index.serve(Optional.empty());

        assertThat(page()).contains("The articles are still being read", "<form id=\"ask\"");
    }

    private static String page() {
        HttpResponse<String> response = SERVER.get("/");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
