package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChatStreamTest {
    private static final WebServer SERVER = WebServer.start("waymark.web.keep-alive=100ms");

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void tellsAnAnswerSentenceBySentence() {
        HttpResponse<String> response = stream("bees");

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        SseReader stream = SseReader.of(response.body());
        assertThat(stream.names())
                .containsExactly("understood", "sources", "sentence", "sentence", "sentence", "sentence", "answer");
        assertThat(data(stream, 0)).isEqualTo(WebServer.JSON.readTree("""
                                {"understoodAs": "What does a beekeeper do?",
                                 "roles": [{"id": "beekeeper", "name": "Beekeeper"}], "aspects": ["overview"]}"""));
        assertThat(data(stream, 1).get("candidates")).hasSize(4).allSatisfy(candidate -> {
            assertThat(candidate.has("number")).isFalse();
            assertThat(candidate.get("quote").asString()).isNotBlank();
        });
        assertThat(data(stream, 4).get("citations")).isEqualTo(WebServer.JSON.readTree("[3, 1]"));
        assertThat(data(stream, 4).get("block").asString()).isEqualTo("item");
        assertThat(data(stream, 4).get("new"))
                .singleElement()
                .satisfies(
                        citation -> assertThat(citation.get("number").asInt()).isEqualTo(3));
    }

    @Test
    void endsWithTheReplyThatJsonGives() {
        JsonNode answer = data(SseReader.of(stream("bees").body()), 6);

        HttpResponse<String> receipt =
                SERVER.get("/api/answers/" + answer.get("turnId").asString());
        assertThat(answer).isEqualTo(json(receipt));
    }

    @Test
    void streamsToALinkAndToAnyoneWhoPrefersIt() {
        for (String accept :
                List.of("text/event-stream", "text/event-stream, */*", "application/json;q=0.5, text/event-stream")) {
            HttpResponse<String> response = SERVER.get("/api/chat?message=pay", "Accept", accept);

            assertThat(SseReader.of(response.body()).names())
                    .as(accept)
                    .containsExactly("understood", "sources", "answer");
        }
    }

    @Test
    void refusesAsAPlainErrorWhatCanNotBegin() {
        assertRefused(stream(""), 400);
        assertRefused(stream("a".repeat(2_001)), 413);
        assertRefused(SERVER.get("/api/chat?message=bees&conversationId=nope", "Accept", "text/event-stream"), 404);
        assertRefused(stream("fault"), 500);
    }

    @Test
    void tellsOfALateFaultInTheStream() {
        SseReader stream = SseReader.of(stream("late fault").body());

        assertThat(stream.names()).containsExactly("understood", "error");
        JsonNode problem = data(stream, 1);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.get("status").asInt()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void keepsASilentConnectionAlive() {
        SERVER.chat.on("slow", listener -> {
            LockSupport.parkNanos(Duration.ofMillis(350).toNanos());
            listener.understood("Slow?", List.of(), List.of());
            return new Reply.SmallTalk("Done.", List.of());
        });

        SseReader stream = SseReader.of(stream("slow").body());

        assertThat(stream.comments).hasSizeGreaterThanOrEqualTo(2);
        assertThat(stream.names()).containsExactly("understood", "answer");
    }

    @Test
    void sendsEachSentenceAtOnce() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        AtomicBoolean wasRead = new AtomicBoolean();
        SERVER.chat.on("wait", listener -> {
            listener.understood("Wait?", List.of(), List.of());
            wasRead.set(await(read));
            return new Reply.SmallTalk("Done.", List.of());
        });

        try (Socket socket = ask("wait")) {
            readUntil(socket.getInputStream(), "event: understood");
            read.countDown();
            readUntil(socket.getInputStream(), "event: answer");
        }

        assertThat(wasRead).isTrue();
    }

    @Test
    void stopsWhenNobodyListens() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        SERVER.chat.on("endless", listener -> {
            listener.understood("Endless?", List.of(), List.of());
            told.countDown();
            try {
                for (int i = 0; i < 1_000; i++) {
                    LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
                    listener.sources(List.of());
                }
                return new Reply.SmallTalk("Nobody stopped me.", List.of());
            } catch (ClientGoneException e) {
                stopped.countDown();
                throw e;
            }
        });

        try (Socket _ = ask("endless")) {
            assertThat(await(told)).isTrue();
        }

        assertThat(await(stopped)).isTrue();
        assertThat(SERVER.get("/api/chat?message=hello").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).get("status").asInt()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("secret");
    }

    private static HttpResponse<String> stream(String message) {
        return SERVER.postJson("/api/chat", "{\"message\": \"%s\"}".formatted(message), "Accept", "text/event-stream");
    }

    private static JsonNode data(SseReader stream, int event) {
        return WebServer.JSON.readTree(stream.events.get(event).data());
    }

    /** A client whose connection is in our hands. */
    private static Socket ask(String message) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port());
        socket.setSoTimeout(5_000);
        String path = "/api/chat?message=" + message;
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void readUntil(InputStream in, String expected) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(expected) < 0) {
            int next = in.read();
            assertThat(next)
                    .as("the stream ended before '%s': %s", expected, read)
                    .isNotNegative();
            read.append((char) next);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
