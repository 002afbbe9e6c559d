package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The description of the API, held against what the service takes and sends. */
class ApiDescriptionTest {
    private static final String STREAM = "text/event-stream";

    @TempDir
    private static Path folder;

    @TempDir
    private static Path curated;

    private static WebServer server;
    private static ApiDescription api;

    @BeforeAll
    static void learn() {
        server = WebServer.over(curated, Curator.SETTING);
        api = new ApiDescription(server.get("/openapi.json").body());
        Lines.learn(server.chat);
    }

    @BeforeEach
    void serveBees() {
        server.serve(Library.KNOWLEDGE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isServedAsJsonThatCachesCheck() {
        HttpResponse<String> response = server.get("/openapi.json");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/openapi.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(json(response).path("openapi").asString()).startsWith("3.1.");
    }

    @Test
    void describesEveryEndpointAndNoOther() {
        Set<String> mapped = new TreeSet<>();
        server.mappings()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method.name() + " " + path))));
        mapped.removeIf(operation -> !operation.contains(" /api/"));
        mapped.add("GET /actuator/health");

        assertThat(api.operations()).isEqualTo(mapped);
    }

    @Test
    void describesReplies() {
        for (String message : Set.of("bees", "pay", "which", "hello")) {
            assertDescribed("GET /api/chat", "/api/chat?message=" + message, 200);
            assertDescribed("GET /api/chat", "/api/chat?message=" + message, 200, "Accept", STREAM);
            HttpResponse<String> reply = ask("{\"message\": \"%s\"}".formatted(message));
            assertDescribed("POST /api/chat", reply, 200);
            assertDescribed("POST /api/chat", ask("{\"message\": \"%s\"}".formatted(message), "Accept", STREAM), 200);
            assertReadAgain(json(reply));
        }
        assertDescribed("GET /api/chat", "/api/chat?message=late%20fault", 200, "Accept", STREAM);
    }

    private static void assertReadAgain(JsonNode reply) {
        String turn = reply.get("turnId").asString();
        String conversation =
                "/api/conversations/" + reply.get("conversationId").asString();
        assertDescribed("GET /api/answers/{turnId}", "/api/answers/" + turn, 200);
        assertDescribed("GET /api/answers/{turnId}/trace", "/api/answers/" + turn + "/trace", 200);
        assertDescribed("POST /api/feedback", rate("{\"turnId\": \"%s\", \"rating\": \"up\"}".formatted(turn)), 204);
        assertDescribed("GET /api/conversations/{id}", conversation, 200);
        assertDescribed("DELETE /api/conversations/{id}", server.send("DELETE", conversation, ""), 204);
        assertDescribed("GET /api/conversations/{id}", conversation, 404);
        assertDescribed("DELETE /api/conversations/{id}", server.send("DELETE", conversation, ""), 404);
    }

    @Test
    void describesArticlesAndRoles() {
        assertDescribed("GET /api/articles", "/api/articles", 200);
        assertDescribed("GET /api/articles/{id}", "/api/articles/roles-beekeeper", 200);
        assertDescribed("GET /api/articles/{id}", "/api/articles/nope", 404);
        assertDescribed("GET /api/roles", "/api/roles", 200);
        assertDescribed("GET /api/roles", "/api/roles", 406, "Accept", "image/png");
        assertDescribed("GET /actuator/health", "/actuator/health", 200);
    }

    @Test
    void describesComparisonsAndMatches() {
        server.serve(Crafts.in(folder));
        String compare = "/api/compare?role=baker&role=confectioner";

        assertDescribed("GET /api/roles", "/api/roles", 200);
        assertDescribed("GET /api/compare", compare, 200);
        assertDescribed("GET /api/compare", compare + "&aspect=tools&format=csv", 200);
        assertDescribed("GET /api/compare", compare, 200, "Accept", "text/markdown");
        assertDescribed("GET /api/compare", compare + "&format=pdf", 400);
        assertDescribed("GET /api/compare", "/api/compare?role=baker&role=nope", 404);
        assertDescribed("POST /api/match", match(advert(Crafts.ADVERT)), 200);
    }

    @Test
    void describesRefusals() {
        assertDescribed("GET /api/chat", "/api/chat?message=", 400);
        assertDescribed("GET /api/chat", "/api/chat?message=fault", 500);
        assertDescribed("GET /api/chat", "/api/chat?message=bees&conversationId=nope", 404);
        assertDescribed("GET /api/chat", "/api/chat?message=bees", 403, "Origin", "https://evil.example");
        assertDescribed("POST /api/chat", ask("{"), 400);
        assertDescribed("POST /api/chat", ask("{\"message\": \"%s\"}".formatted("a".repeat(2_001))), 413);
        assertDescribed("POST /api/chat", server.post("/api/chat", "bees", "Content-Type", "text/plain"), 415);
        assertDescribed("POST /api/chat", ask("{\"message\": \"bees\"}", "Accept", "image/png"), 406);
        assertDescribed("POST /api/feedback", rate("{\"turnId\": \"nope\", \"rating\": \"up\"}"), 404);
        assertDescribed("POST /api/feedback", rate("{\"turnId\": \"nope\", \"rating\": \"good\"}"), 400);
        assertDescribed("POST /api/match", match(advert(" ")), 400);
        assertDescribed("POST /api/match", match(advert("a".repeat(20_001))), 413);
    }

    @Test
    void describesWhatCuratorsGetAndSend() {
        AdminLedger.fill(server.ledger);
        for (String table : Set.of("coverage", "answers", "passages", "outcomes")) {
            assertCurated("GET", "/api/admin/" + table, "", 200, "");
            assertCurated("GET", "/api/admin/" + table, "?format=csv", 200, "");
        }
        assertCurated("GET", "/api/admin/questions", "?format=csv", 200, "");
        assertCurated("GET", "/api/admin/questions", "", 400, "");
        assertCurated("GET", "/api/admin/articles", "", 200, "");
        String file = "/api/admin/articles/file";
        assertCurated("PUT", file, "?name=bees.md", 200, "# Bees\n\nA beekeeper keeps bees.\n");
        assertCurated("PUT", file, "?name=bees.exe", 422, "Bees");
        assertCurated("GET", file, "?name=none.md", 404, "");
        assertCurated("DELETE", file, "?name=none.md", 404, "");
        assertDescribed("GET " + file, server.get(file + "?name=bees.md"), 401);
        assertDescribed("PUT " + file, server.send("PUT", file + "?name=bees.md", "Bees"), 403);
    }

    private static void assertCurated(String method, String path, String query, int status, String body) {
        HttpResponse<String> response = server.send(method, path + query, body, Curator.byHeader(Curator.PASSWORD));
        assertDescribed(method + " " + path, response, status);
    }

    @Test
    void describesWhatIsSaidBeforeTheArticlesAreRead() {
        server.index.serve(Optional.empty());

        assertDescribed("GET /api/articles", "/api/articles", 503);
        assertDescribed("GET /actuator/health", "/actuator/health", 503);
    }

    @Test
    void describesWhatClientsSend() {
        assertThat(api.requestFaults("POST /api/chat", "{\"message\": \"bees\", \"conversationId\": null}"))
                .isEmpty();
        assertThat(api.requestFaults("POST /api/feedback", "{\"turnId\": \"a\", \"rating\": \"up\"}"))
                .isEmpty();
        assertThat(api.requestFaults("POST /api/match", advert(Crafts.ADVERT))).isEmpty();
        for (String wrong : Set.of("{}", "{\"message\": 1}", "{\"message\": \"\"}", "[]")) {
            assertThat(api.requestFaults("POST /api/chat", wrong)).as(wrong).isNotEmpty();
            assertThat(ask(wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(api.parameters("GET /api/compare").findValuesAsString("name"))
                .containsExactly("role", "aspect", "format");
    }

    private static void assertDescribed(String operation, String path, int status, String... headers) {
        assertDescribed(operation, server.get(path, headers), status);
    }

    private static void assertDescribed(String operation, HttpResponse<String> response, int status) {
        String mediaType =
                response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(response.statusCode()).as(operation).isEqualTo(status);
        assertThat(api.faults(operation, status, mediaType, response.body()))
                .as(operation)
                .isEmpty();
    }

    private static HttpResponse<String> ask(String body, String... headers) {
        return server.postJson("/api/chat", body, headers);
    }

    private static HttpResponse<String> rate(String body) {
        return server.postJson("/api/feedback", body);
    }

    private static HttpResponse<String> match(String body) {
        return server.postJson("/api/match", body);
    }

    private static String advert(String text) {
        return WebServer.JSON.createObjectNode().put("text", text).toString();
    }
}
