package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final WebServer SERVER = WebServer.start();

    private static final String POST = """
            POST /api/chat HTTP/1.1
            Host: localhost
            Content-Type: application/json
            """;

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"message\": null}",
                "{\"message\": \" \\n\\t \"}",
                "{\"message\": \"\\u200b\"}",
                "{\"message\": 42}",
                "{\"message\": true}",
                "{\"message\": [\"bees\"]}",
                "{\"message\": {\"text\": \"bees\"}}",
                "{\"message\": \"bees\", \"conversationId\": {}}",
                "{\"message\": \"bees\"",
                "{\"message\": \"bees\"} and more",
                "{'message': 'bees'}",
                "[]",
                "\"bees\"",
                "null",
                "message=bees",
            })
    void refusesABodyThatIsNoQuestion(String body) {
        HttpResponse<String> response = SERVER.postJson("/api/chat", body);

        assertProblem(response, 400);
        assertThat(response.body()).doesNotContain("dev.waymark", "java.", "jackson", "AskJson");
    }

    @Test
    void refusesAnEmptyBodyAndBrokenUtf8() {
        assertProblem(SERVER.postJson("/api/chat", ""), 400);
        assertProblem(postBytes(new byte[] {'{', '"', 'm', '"', ':', '"', (byte) 0xC3, '(', '"', '}'}), 400);
    }

    @Test
    void keepsHalfACharacterFromBreakingTheReply() {
        assertThat(SERVER.postJson("/api/chat", "{\"message\": \"bees \\ud83d\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void namesTheValueThatIsWrong() {
        HttpResponse<String> response = SERVER.postJson(
                "/api/chat", "{\"message\": \"bees\", \"conversationId\": \"%s\"}".formatted("x\\u0000".repeat(400)));

        assertProblem(response, 404);
        assertThat(json(response).get("detail").asString())
                .startsWith("conversation 'x x x")
                .hasSizeLessThan(300);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(SERVER.get("/api/chat?message=" + "%E8%9C%82".repeat(2_000)).statusCode())
                .isEqualTo(200);
        assertProblem(SERVER.get("/api/chat?message=" + "%E8%9C%82".repeat(2_001)), 413);
        assertProblem(SERVER.postJson("/api/chat", "{\"message\": \"%s\"}".formatted("a".repeat(2_001))), 413);
        assertProblem(SERVER.postJson("/api/chat", "{\"message\": \"%s\"}".formatted("a".repeat(1_000_000))), 413);
    }

    @Test
    void refusesAnEndlessBodyWithoutReadingIt() throws IOException {
        assertThat(raw(POST + "Content-Length: 99999999999\n\n{")).contains(" 413 ", "application/problem+json");
    }

    @Test
    void refusesAnEndlessBodyOfUnknownLength() throws IOException {
        String chunk = "10000\n" + " ".repeat(0x10000) + "\n";

        assertThat(raw(POST + "Transfer-Encoding: chunked\n\n" + chunk.repeat(5)))
                .contains(" 413 ", "application/problem+json");
    }

    @Test
    void refusesBrokenChunks() throws IOException {
        assertThat(raw(POST + "Transfer-Encoding: chunked\n\nnonsense\n"))
                .contains(" 400 ", "application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/chat?message=%zz",
                "/api/chat?message=%",
                "/api/chat?message=%ff%fe",
                "/api/%zz",
                "/api/a b"
            })
    void refusesABrokenAddress(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\nHost: localhost\n\n")).contains(" 400 ", "application/problem+json");
    }

    @Test
    void refusesABlankLink() {
        assertProblem(SERVER.get("/api/chat"), 400);
        assertProblem(SERVER.get("/api/chat?message=%20"), 400);
    }

    @Test
    void refusesOtherMediaTypes() {
        assertProblem(
                SERVER.post("/api/chat", "message=bees", "Content-Type", "application/x-www-form-urlencoded"), 415);
        assertProblem(SERVER.post("/api/chat", "{\"message\": \"bees\"}", "Content-Type", "text/plain"), 415);
        assertProblem(SERVER.postJson("/api/chat", "{\"message\": \"bees\"}", "Accept", "application/xml"), 406);
        assertProblem(SERVER.get("/api/articles", "Accept", "text/csv"), 406);
    }

    @Test
    void refusesOtherMethodsAndPaths() {
        HttpResponse<String> response = SERVER.send("PUT", "/api/chat", "{}", "Content-Type", "application/json");

        assertProblem(response, 405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertProblem(SERVER.get("/api/nope"), 404);
        assertProblem(SERVER.get("/api/chat/nope"), 404);
        assertProblem(SERVER.get("/api/conversations/nope"), 404);
        assertProblem(SERVER.get("/api/answers/nope"), 404);
        assertProblem(SERVER.get("/api/conversations"), 404);
        assertProblem(SERVER.get("/api/conversations/"), 404);
        assertProblem(SERVER.get("/api/answers"), 404);
        assertProblem(SERVER.get("/api/articles/nope"), 404);
    }

    @Test
    void tellsNothingOfAFault() {
        HttpResponse<String> response = SERVER.postJson("/api/chat", "{\"message\": \"fault\"}");

        assertProblem(response, 500);
        assertThat(response.body()).doesNotContain("secret", "IllegalState", "dev.waymark");
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(json(response).get("status").asInt()).isEqualTo(status);
        assertThat(json(response).get("title").asString()).isNotBlank();
        assertThat(json(response).get("detail").asString()).isNotBlank();
    }

    private static HttpResponse<String> postBytes(byte[] body) {
        return SERVER.send(HttpRequest.newBuilder(URI.create(SERVER.origin() + "/api/chat"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** The head of the reply to what no client would send. */
    private static String raw(String request) throws IOException {
        try (var client = new RawClient(SERVER.port())) {
            return client.send(request).until("\r\n\r\n");
        }
    }
}
