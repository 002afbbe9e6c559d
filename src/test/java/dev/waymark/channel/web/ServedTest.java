package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ServedTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @Test
    void listsArticlesAndProblems() {
        JsonNode expected = WebServer.JSON.readTree("""
                {"articles": [{"id": "roles-beekeeper", "title": "Keeping bees", "publisher": "The Bee Journal",
                               "url": "https://example.org/bees?a=1&b=2", "published": "2024-05",
                               "roles": ["beekeeper"], "passages": 2}],
                 "problems": [{"file": "notes/empty.md", "reason": "the file is empty"}]}""");

        assertThat(json(SERVER.get("/api/articles"))).isEqualTo(expected);
    }

    @Test
    void givesAnArticleWithItsTextAndSections() {
        JsonNode article = json(SERVER.get("/api/articles/roles-beekeeper"));

        assertThat(article.propertyNames())
                .containsExactly(
                        "id", "title", "publisher", "url", "published", "roles", "passages", "text", "sections");
        assertThat(article.get("text").asString()).isEqualTo(Library.TEXT);
        JsonNode section = article.get("sections").get(1);
        assertThat(section.propertyNames()).containsExactly("heading", "level", "start", "end");
        assertThat(Library.TEXT.substring(section.get("start").asInt()))
                .startsWith(section.get("heading").asString());
    }

    @Test
    void listsTheRolesThatSomethingIsStatedAbout() {
        JsonNode roles = json(SERVER.get("/api/roles"));

        assertThat(roles).singleElement().satisfies(role -> {
            assertThat(role.propertyNames()).containsExactly("id", "name", "aliases", "articles", "aspects");
            assertThat(role.get("id").asString()).isEqualTo("beekeeper");
            assertThat(role.get("aliases").get(0).asString()).isEqualTo("apiarist");
            assertThat(role.get("articles").asInt()).isEqualTo(1);
            assertThat(role.get("aspects")).isNotEmpty();
        });
    }

    @Test
    void isHealthyOnceQuestionsCanBeAnswered() {
        assertThat(SERVER.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(json(SERVER.get("/actuator/health")).get("status").asString())
                .isEqualTo("UP");

        SERVER.index.serve(Optional.empty());

        assertThat(SERVER.get("/actuator/health").statusCode()).isEqualTo(503);
        assertThat(SERVER.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(SERVER.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void showsNothingElseOfItself() {
        for (String path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/info", "/error"}) {
            assertThat(SERVER.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void asksToComeBackWhileTheFolderIsBeingIndexed() {
        SERVER.index.serve(Optional.empty());

        for (String path : new String[] {"/api/articles", "/api/articles/roles-beekeeper", "/api/roles"}) {
            HttpResponse<String> response = SERVER.get(path);

            assertThat(response.statusCode()).as(path).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(json(response).get("title").asString()).contains("still being read");
        }
    }

    @Test
    void saysSoWhenThereIsNoFolderToBeRead(@TempDir Path folder) {
        try (var server = WebServer.over(folder.resolve("unmounted"))) {
            server.index.serve(Optional.empty());

            JsonNode problem = json(server.get("/api/articles"));
            for (int i = 0; i < 100 && !problem.get("title").asString().contains("can't be read"); i++) {
                LockSupport.parkNanos(100_000_000);
                problem = json(server.get("/api/articles"));
            }

            assertThat(problem.get("status").asInt()).isEqualTo(503);
            assertThat(problem.get("title").asString()).isEqualTo("The articles can't be read; please ask again later");
            assertThat(problem.get("detail").asString()).startsWith("The knowledge folder does not exist");
            assertThat(server.get("/").body()).contains("The articles can&#39;t be read just now");
            assertThat(json(server.get("/actuator/health"))
                            .at("/components/served/details/message")
                            .asString())
                    .startsWith("The knowledge folder does not exist");
        }
    }
}
