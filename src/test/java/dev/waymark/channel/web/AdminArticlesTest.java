package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Articles as curators see them, and changes to their folder. */
class AdminArticlesTest {
    @TempDir
    private static Path folder;

    private static final String BEES = "# Keeping bees\n\nA beekeeper looks after colonies of bees.\n";
    private static final String FILE = "/api/admin/articles/file?name=";

    @RegisterExtension
    private static final LateServer LATE = new LateServer(() -> folder);

    private final WebServer server = LATE.server();

    @BeforeAll
    static void fill() throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("roles/beekeeper.md"), BEES);
        Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0});
    }

    @Test
    void listsFilesWithTheirArticlesAndProblems() throws Exception {
        awaitFile("roles/beekeeper.md");

        JsonNode files = json(server.get("/api/admin/articles", Curator.byHeader(Curator.PASSWORD)));
        JsonNode bees = file(files, "roles/beekeeper.md");
        assertThat(bees.get("articleId").asString()).isEqualTo("roles-beekeeper");
        assertThat(bees.get("title").asString()).isEqualTo("Keeping bees");
        assertThat(bees.get("passages").asInt()).isEqualTo(2);
        assertThat(bees.get("roles").get(0).asString()).isEqualTo("beekeeper");
        assertThat(file(files, "broken.docx").get("problem").asString()).isNotEmpty();
        assertThat(files.at("/indexing/running").asBoolean()).isFalse();

        Curator curator = Curator.signedIn(server);
        assertThat(curator.get("/admin/articles").body())
                .contains("roles/beekeeper.md", "/articles/roles-beekeeper", "broken.docx", "not served");
        assertThat(curator.get("/admin/articles/file?name=roles/beekeeper.md").body())
                .contains("Keeping bees", "Delete for good");
    }

    @Test
    void putsReplacesAndRemovesByProgram() throws Exception {
        assertThat(put("a%20b.md", BEES).statusCode()).isEqualTo(200);
        assertThat(Files.readString(folder.resolve("a b.md"))).isEqualTo(BEES);
        assertThat(put("a%20b.md&replaces=false", BEES).statusCode()).isEqualTo(422);
        assertThat(json(put("a%20b.md", BEES + "More.\n")).get("articleId").asString())
                .isEqualTo("a-b");
        awaitFile("a b.md");

        HttpResponse<String> content = server.get(FILE + "a%20b.md", Curator.byHeader(Curator.PASSWORD));
        assertThat(content.body()).isEqualTo(BEES + "More.\n");
        assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        assertThat(send("DELETE", "a%20b.md").statusCode()).isEqualTo(204);
        assertThat(folder.resolve("a b.md")).doesNotExist();
        assertThat(send("DELETE", "a%20b.md").statusCode()).isEqualTo(404);
    }

    @Test
    void putsReplacesAndRemovesByForm() throws Exception {
        Curator curator = Curator.signedIn(server);

        assertThat(curator.upload("bees.md", BEES, Map.of()).statusCode()).isEqualTo(303);
        assertThat(curator.upload("bees.md", BEES, Map.of()).body())
                .contains("there is a file &#39;bees.md&#39; already");
        assertThat(curator.upload("bees.md", BEES + "More.\n", Map.of("replaces", "on"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(curator.upload("other.txt", BEES + "Most.\n", Map.of("name", "bees.md"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Files.readString(folder.resolve("bees.md"))).isEqualTo(BEES + "Most.\n");
        awaitFile("bees.md");

        String page = "/admin/articles/file?name=bees.md";
        assertThat(curator.submit(page, "/admin/articles/remove", Map.of("name", "bees.md"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(folder.resolve("bees.md")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoArticle() {
        Curator curator = Curator.signedIn(server);

        for (String name : List.of("../up.md", ".hidden.md", "a.exe", "README.md")) {
            HttpResponse<String> response = curator.upload(name.replace("../", ""), "", Map.of("name", name));
            assertThat(response.statusCode()).as(name).isEqualTo(422);
            assertThat(response.body()).contains("Nothing was changed");
            assertThat(put(name, BEES).statusCode()).as(name).isEqualTo(422);
        }
        assertThat(put("a.docx", "PK\u0003\u0004").statusCode()).isEqualTo(422);
        assertThat(curator.post("/admin/articles", Map.of("_csrf", curator.token("/admin/articles")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void readsNoFilesOfStrangers() {
        Curator stranger = new Curator(server);
        stranger.get("/admin/login");

        assertThat(stranger.upload("a.md", BEES, Map.of()).headers().firstValue("Location"))
                .hasValue("/admin/login");
        assertThat(server.send("PUT", FILE + "a.md", BEES).statusCode()).isEqualTo(403);
        assertThat(server.send("PUT", FILE + "a.md", BEES, Curator.byHeader("wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(folder.resolve("a.md")).doesNotExist();
    }

    @Test
    void readsNoFormWithFilesAnywhereElse() {
        HttpResponse<String> response = server.post(
                "/compare/match",
                "--x\r\nContent-Disposition: form-data; name=\"advert\"\r\n\r\nbees\r\n--x--",
                "Content-Type",
                "multipart/form-data; boundary=x");

        assertThat(response.statusCode()).isIn(200, 400, 415);
        assertThat(response.body()).doesNotContain(">bees<");
    }

    @Test
    void takesLargeFilesButNotTooLarge() throws Exception {
        String large = BEES + "<!-- " + "x".repeat(300_000) + " -->\n";
        assertThat(put("large.md", large).statusCode()).isEqualTo(200);
        assertThat(Curator.signedIn(server)
                        .upload("large.md", large, Map.of("replaces", "on"))
                        .statusCode())
                .isEqualTo(303);
        send("DELETE", "large.md");
        Files.deleteIfExists(folder.resolve("large.md"));

        String tooLarge = "x".repeat(21 * 1024 * 1024);
        try (RawClient client = new RawClient(server.port())) {
            client.send("PUT " + FILE + "a.md HTTP/1.1\nHost: a\nContent-Length: " + tooLarge.length() + "\n"
                    + String.join(": ", Curator.byHeader(Curator.PASSWORD)) + "\n\n");
            assertThat(client.until("\r\n")).contains(" 413 ");
        }
        try (RawClient client = new RawClient(server.port())) {
            Curator curator = Curator.signedIn(server);
            client.send("POST /admin/articles?_csrf=" + curator.token("/admin/articles")
                    + " HTTP/1.1\nHost: a\nContent-Type: multipart/form-data; boundary=x\nContent-Length: "
                    + tooLarge.length() + "\n" + cookies(curator) + "\n\n");
            assertThat(client.until("\r\n")).contains(" 413 ");
        }
    }

    @Test
    void keepsNothingOfAnUploadThatIsCutOff() throws Exception {
        List<String> before = files();
        for (String head : List.of(
                "PUT " + FILE + "cut.md HTTP/1.1\nHost: a\nContent-Length: 100000\n"
                        + String.join(": ", Curator.byHeader(Curator.PASSWORD)) + "\n\n",
                formHead())) {
            try (RawClient client = new RawClient(server.port())) {
                client.send(head + BEES).sendNoMore();
                assertThat(client.rest()).containsPattern("HTTP/1.1 40[08] ");
            }
        }

        assertThat(files()).isEqualTo(before);
    }

    private String formHead() {
        Curator curator = Curator.signedIn(server);
        return "POST /admin/articles?_csrf=" + curator.token("/admin/articles")
                + " HTTP/1.1\nHost: a\nContent-Type: multipart/form-data; boundary=x\nContent-Length: 100000\n"
                + cookies(curator)
                + "\n\n--x\nContent-Disposition: form-data; name=\"file\"; filename=\"cut.md\"\n\n";
    }

    private static String cookies(Curator curator) {
        return String.join(": ", curator.headers());
    }

    private HttpResponse<String> put(String name, String content) {
        return server.send("PUT", FILE + name, content, Curator.byHeader(Curator.PASSWORD));
    }

    private HttpResponse<String> send(String method, String name) {
        return server.send(method, FILE + name, "", Curator.byHeader(Curator.PASSWORD));
    }

    /** Changes are found a moment later. */
    private void awaitFile(String name) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            JsonNode files = json(server.get("/api/admin/articles", Curator.byHeader(Curator.PASSWORD)));
            if (!file(files, name).isMissingNode()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError(name + " was not found");
    }

    private static JsonNode file(JsonNode files, String name) {
        return files.get("files")
                .valueStream()
                .filter(file -> file.get("file").asString().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
