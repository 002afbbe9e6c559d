package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

class RolePagesTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @TempDir
    private Path folder;

    @BeforeEach
    void serve() {
        SERVER.serve(Crafts.in(folder));
    }

    @Test
    void showsTheCellsThatAComparisonHas() {
        String page = page("/roles/baker", 200);

        json(SERVER.get("/api/compare?role=baker&role=brewer"))
                .get("rows")
                .forEach(row -> row.get("cells")
                        .get(0)
                        .get("sentences")
                        .forEach(sentence -> assertThat(page)
                                .contains("<section id=\"%s\""
                                        .formatted(row.get("aspect").asString()))
                                .contains("<span>"
                                        + HtmlUtils.htmlEscape(
                                                sentence.get("text").asString()) + "</span>")));
        assertThat(page)
                .contains("<a class=\"cite\" href=\"#source-1\">[1]</a>", "href=\"/articles/crafts#c")
                .contains("The articles say nothing on ")
                .doesNotContain("A confectioner makes cakes. ");
    }

    @Test
    void leadsToSimilarRolesComparisonsAndArticles() {
        assertThat(page("/roles/baker", 200))
                .contains("<a href=\"/roles/confectioner\">Confectioner</a>", "<a href=\"/roles/brewer\">Brewer</a>")
                .contains("<a href=\"/compare?role=baker&amp;role=confectioner\">Baker and confectioner</a>")
                .contains("<a href=\"/articles/crafts\">Crafts</a>");
        assertThat(page("/roles", 200)).contains("<a href=\"/roles/brewer\">Brewer</a>");
    }

    @Test
    void leadsFromAnyNameToTheOneAddress() {
        HttpResponse<String> response = SERVER.get("/roles/Pastry%20cook");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/roles/confectioner");
    }

    @Test
    void namesTheNearestToARoleThatNobodyKnows() {
        assertThat(page("/roles/confectionar%3Cscript%3E", 404))
                .contains("The articles tell of no role “confectionar&lt;script&gt;”.")
                .contains("<a href=\"/roles/confectioner\">Confectioner</a>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("confectionar<script>");
    }

    @Test
    void followsTheArticles() {
        SERVER.serve(Library.KNOWLEDGE);

        assertThat(page("/roles/beekeeper", 200)).contains("A beekeeper looks after colonies of bees.");
        assertThat(page("/roles/baker", 404)).contains("<a href=\"/roles/beekeeper\">Beekeeper</a>");
        assertThat(page("/roles", 200)).doesNotContain("Baker");
    }

    @Test
    void asksToComeBackWhileTheFolderIsBeingIndexed() {
        SERVER.index.serve(Optional.empty());

        assertThat(page("/roles", 503)).contains("The articles are still being read");
        assertThat(page("/roles/baker", 503)).contains("The articles are still being read");
    }

    private static String page(String path, int status) {
        HttpResponse<String> response = SERVER.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        return response.body();
    }
}
