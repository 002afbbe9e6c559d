package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    private static final String FRIEND = "https://friend.example";

    private static final WebServer SERVER = WebServer.start(
            "waymark.web.allowed-origins=https://other.example," + FRIEND, "waymark.channel.trusted-proxies=127.0.0.1");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://friend.example",
                "https://friend.example:8443",
                "https://friend.example.evil.example",
                "null",
                "http://[",
                "",
            })
    void refusesPagesOfOtherSites(String origin) {
        HttpResponse<String> response = SERVER.get("/api/chat?message=bees", "Origin", origin);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(SERVER.postJson("/api/feedback", "{}", "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(SERVER.get("/api/nope", "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void servesItsOwnPagesAndThoseWithoutAnOrigin() {
        assertThat(SERVER.get("/api/chat?message=bees", "Origin", SERVER.origin())
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVER.get("/api/chat?message=bees").statusCode()).isEqualTo(200);
    }

    @Test
    void servesItsOwnPagesBehindAProxy() {
        String[] forwarded = {
            "Origin", "https://ask.example", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "ask.example"
        };

        assertThat(SERVER.get("/api/chat?message=bees", forwarded).statusCode()).isEqualTo(200);
    }

    @Test
    void letsAnAllowedSiteReadRepliesAndErrors() {
        HttpResponse<String> reply = SERVER.get("/api/chat?message=bees", "Origin", FRIEND);
        HttpResponse<String> stream =
                SERVER.get("/api/chat?message=bees", "Origin", FRIEND, "Accept", "text/event-stream");
        HttpResponse<String> error = SERVER.postJson("/api/chat", " ".repeat(300_000), "Origin", FRIEND);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(error.statusCode()).isEqualTo(413);
        assertThat(List.of(reply, stream, error))
                .allSatisfy(response -> assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                        .contains(FRIEND));
    }

    @Test
    void answersThePreflightOfAnAllowedSiteOnly() {
        HttpResponse<String> allowed = preflight(FRIEND);

        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("POST");
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .containsIgnoringCase("content-type");
        assertThat(preflight("https://evil.example").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> preflight(String origin) {
        return SERVER.send(
                "OPTIONS",
                "/api/chat",
                "",
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
    }
}
