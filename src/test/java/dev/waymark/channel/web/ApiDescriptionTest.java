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
    private static final WebServer SERVER = WebServer.start();

    private static final ApiDescription API =
            new ApiDescription(SERVER.get("/openapi.json").body());

    private static final String STREAM = "text/event-stream";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @BeforeEach
    void serveBees() {
        SERVER.serve(Library.KNOWLEDGE);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void isServedAsJsonThatCachesCheck() {
        HttpResponse<String> response = SERVER.get("/openapi.json");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get("/openapi.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(json(response).path("openapi").asString()).startsWith("3.1.");
    }

    @Test
    void describesEveryEndpointAndNoOther() {
        Set<String> mapped = new TreeSet<>();
        SERVER.mappings()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method.name() + " " + path))));
        mapped.removeIf(operation -> !operation.contains(" /api/"));
        mapped.add("GET /actuator/health");

        assertThat(API.operations()).isEqualTo(mapped);
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
        assertDescribed("DELETE /api/conversations/{id}", SERVER.send("DELETE", conversation, ""), 204);
        assertDescribed("GET /api/conversations/{id}", conversation, 404);
        assertDescribed("DELETE /api/conversations/{id}", SERVER.send("DELETE", conversation, ""), 404);
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
        SERVER.serve(Crafts.in(folder));
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
        assertDescribed("POST /api/chat", SERVER.post("/api/chat", "bees", "Content-Type", "text/plain"), 415);
        assertDescribed("POST /api/chat", ask("{\"message\": \"bees\"}", "Accept", "image/png"), 406);
        assertDescribed("POST /api/feedback", rate("{\"turnId\": \"nope\", \"rating\": \"up\"}"), 404);
        assertDescribed("POST /api/feedback", rate("{\"turnId\": \"nope\", \"rating\": \"good\"}"), 400);
        assertDescribed("POST /api/match", match(advert(" ")), 400);
        assertDescribed("POST /api/match", match(advert("a".repeat(20_001))), 413);
    }

    @Test
    void describesWhatIsSaidBeforeTheArticlesAreRead() {
        SERVER.index.serve(Optional.empty());

        assertDescribed("GET /api/articles", "/api/articles", 503);
        assertDescribed("GET /actuator/health", "/actuator/health", 503);
    }

    @Test
    void describesWhatClientsSend() {
        assertThat(API.requestFaults("POST /api/chat", "{\"message\": \"bees\", \"conversationId\": null}"))
                .isEmpty();
        assertThat(API.requestFaults("POST /api/feedback", "{\"turnId\": \"a\", \"rating\": \"up\"}"))
                .isEmpty();
        assertThat(API.requestFaults("POST /api/match", advert(Crafts.ADVERT))).isEmpty();
        for (String wrong : Set.of("{}", "{\"message\": 1}", "{\"message\": \"\"}", "[]")) {
            assertThat(API.requestFaults("POST /api/chat", wrong)).as(wrong).isNotEmpty();
            assertThat(ask(wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(API.parameters("GET /api/compare").findValuesAsString("name"))
                .containsExactly("role", "aspect", "format");
    }

    private static void assertDescribed(String operation, String path, int status, String... headers) {
        assertDescribed(operation, SERVER.get(path, headers), status);
    }

    private static void assertDescribed(String operation, HttpResponse<String> response, int status) {
        String mediaType =
                response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(response.statusCode()).as(operation).isEqualTo(status);
        assertThat(API.faults(operation, status, mediaType, response.body()))
                .as(operation)
                .isEmpty();
    }

    private static HttpResponse<String> ask(String body, String... headers) {
        return SERVER.postJson("/api/chat", body, headers);
    }

    private static HttpResponse<String> rate(String body) {
        return SERVER.postJson("/api/feedback", body);
    }

    private static HttpResponse<String> match(String body) {
        return SERVER.postJson("/api/match", body);
    }

    private static String advert(String text) {
        return WebServer.JSON.createObjectNode().put("text", text).toString();
    }
}
