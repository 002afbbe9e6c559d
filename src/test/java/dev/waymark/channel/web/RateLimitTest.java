package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test is a client of its own: all of 127.0.0.0/8 is this machine. */
class RateLimitTest {
    private static final WebServer SERVER = WebServer.start(
            "waymark.channel.limit.burst=20",
            "waymark.channel.limit.per-second=1",
            "waymark.web.allowed-origins=https://friend.example");

    private static final int MOST_QUESTIONS = 500;

    private static final String END = "\r\n0\r\n\r\n";

    private static final String POST = "POST /api/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\n";

    private static final String ASK = "GET /api/chat?message=bees HTTP/1.1\nHost: localhost\nConnection: close\n\n";

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void refusesAClientOverItsRateAndTellsTrulyWhenToComeBack() {
        HttpResponse<String> refused = askUntilRefused();

        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(WebServer.json(refused).get("type").asString()).isEqualTo("urn:waymark:problem:too-many-requests");
        long seconds =
                Long.parseLong(refused.headers().firstValue("Retry-After").orElse(""));
        assertThat(seconds).isBetween(1L, 10L);

        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
        assertThat(SERVER.get("/api/chat?message=bees").statusCode()).isEqualTo(200);
    }

    @Test
    void answersAnotherClientMeanwhile() throws IOException {
        exhaust("127.0.0.2");

        assertThat(ask("127.0.0.3", ASK)).startsWith("HTTP/1.1 200 ");
        exhaust("127.0.0.2");
    }

    @Test
    void refusesEveryWayToAsk() throws IOException {
        for (String way : new String[] {
            "GET /api/chat?message=bees HTTP/1.1\nAccept: text/event-stream\n",
            "HEAD /api/chat?message=bees HTTP/1.1\n",
            "GET /api/chat;a=b?message=bees HTTP/1.1\n",
            "GET /api/%63hat?message=bees HTTP/1.1\n",
            "GET /api/./chat?message=bees HTTP/1.1\n",
            "GET /api/compare?role=a&role=b HTTP/1.1\n",
            "GET /?q=bees HTTP/1.1\n",
            "GET /compare?role=a HTTP/1.1\n",
            "POST /api/match HTTP/1.1\nContent-Length: 0\n",
            "POST /compare/match HTTP/1.1\nContent-Length: 0\n"
        }) {
            assertThat(refusal("127.0.0.4", way + "Host: localhost\nConnection: close\n\n"))
                    .as(way)
                    .contains("Retry-After: ")
                    .doesNotContain("event:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/api/articles", "/page/ask.js", "/actuator/health"})
    void letsWhoMayAskNoMoreStillLook(String path) throws IOException {
        exhaust("127.0.0.5");

        assertThat(ask("127.0.0.5", "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void neverRefusesToTellItsHealth() throws IOException {
        String look = "GET /actuator/health/liveness HTTP/1.1\nHost: localhost\n\n";
        try (RawClient client = new RawClient("127.0.0.6", SERVER.port())) {
            for (int i = 0; i < 95; i++) {
                client.send(look);
                assertThat(client.until(END)).startsWith("HTTP/1.1 200 ");
            }
        }
    }

    @Test
    void refusesBeforeTheBodyIsSent() throws IOException {
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            try (RawClient client = new RawClient("127.0.0.7", SERVER.port())) {
                client.send(POST + "Content-Length: 2\n\n");
                if (client.hears("HTTP/1.1 429 ")) {
                    return;
                }
            }
        }
        throw new AssertionError("every question was waited for");
    }

    @Test
    void keepsTheConnectionOfWhomItRefused() throws IOException {
        exhaust("127.0.0.8");

        try (RawClient client = new RawClient("127.0.0.8", SERVER.port())) {
            for (int i = 0; i < 50; i++) {
                client.send(POST + "Content-Length: 19\n\n{\"message\": \"bees\"}");
                assertThat(client.until(END)).containsPattern("^HTTP/1.1 (?:200|429) ");
            }
            client.send("GET /articles HTTP/1.1\nHost: localhost\n\n");

            assertThat(client.until("\r\n\r\n")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void takesTheNextRequestFromBehindABodyThatNobodyRead() throws IOException {
        try (RawClient client = new RawClient("127.0.0.10", SERVER.port())) {
            for (int i = 0; i < 20; i++) {
                client.send("POST /articles HTTP/1.1\nHost: localhost\nContent-Length: 4\n\nbody");
                client.send("GET /actuator/health HTTP/1.1\nHost: localhost\n\n");
                assertThat(client.until(END)).startsWith("HTTP/1.1 405 ");
                assertThat(client.until(END)).startsWith("HTTP/1.1 200 ");
            }
        }
    }

    @Test
    void letsPagesOfAnAllowedSiteReadWhenToComeBack() throws IOException {
        exhaust("127.0.0.9");

        assertThat(refusal("127.0.0.9", ASK.replace("\n\n", "\nOrigin: https://friend.example\n\n")))
                .contains("Access-Control-Allow-Origin: https://friend.example")
                .contains("Access-Control-Expose-Headers: Retry-After");
    }

    private static HttpResponse<String> askUntilRefused() {
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            HttpResponse<String> response = SERVER.get("/api/chat?message=bees");
            if (response.statusCode() != 200) {
                assertThat(response.statusCode()).isEqualTo(429);
                return response;
            }
        }
        throw new AssertionError("%d questions were answered".formatted(MOST_QUESTIONS));
    }

    private static void exhaust(String address) throws IOException {
        refusal(address, ASK);
    }

    /** The first refusal; a slow machine may have granted another question before the last was asked. */
    private static String refusal(String address, String request) throws IOException {
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            String reply = ask(address, request);
            if (reply.startsWith("HTTP/1.1 429 ")) {
                return reply;
            }
        }
        throw new AssertionError("%d questions were answered".formatted(MOST_QUESTIONS));
    }

    private static String ask(String address, String request) throws IOException {
        try (RawClient client = new RawClient(address, SERVER.port())) {
            return client.send(request).rest();
        }
    }
}
