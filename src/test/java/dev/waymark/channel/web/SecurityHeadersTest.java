package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.ChatListener;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What goes out with every reply, whoever makes it. */
class SecurityHeadersTest {
    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @Test
    void guardEveryEndpoint() {
        List<HttpResponse<String>> replies = SERVER.mappings().stream()
                .flatMap(SecurityHeadersTest::requests)
                .map(request -> request.split(" "))
                .map(request -> SERVER.send(request[0], request[1], ""))
                .toList();

        assertThat(replies).hasSizeGreaterThan(20).allSatisfy(SecurityHeadersTest::assertGuarded);
    }

    @Test
    void guardWhatSucceedsAndWhatFails() {
        String turn = SERVER.chat.reply(null, "bees", ChatListener.NONE).turnId();

        Stream.of(
                        "/?q=bees",
                        "/answers/" + turn,
                        "/roles/beekeeper",
                        "/roles/nobody",
                        "/articles/roles-beekeeper",
                        "/compare?role=nobody&role=none",
                        "/api/chat?message=bees",
                        "/api/answers/" + turn,
                        "/actuator/health",
                        "/widget.js",
                        "/widget/panel.css",
                        "/page/waymark.css",
                        "/page/icon.svg",
                        "/openapi.json",
                        "/?q=fault",
                        "/error",
                        "/nope")
                .map(SERVER::get)
                .forEach(SecurityHeadersTest::assertGuarded);
        assertGuarded(SERVER.get("/api/chat?message=bees", "Accept", "text/event-stream"));
        assertGuarded(SERVER.get("/api/roles", "Origin", "https://evil.example"));
        assertGuarded(SERVER.send("OPTIONS", "/api/roles", ""));
        assertGuarded(SERVER.send("HEAD", "/", ""));
        assertGuarded(SERVER.send("DELETE", "/", ""));
    }

    @Test
    void guardRepliesToWhatIsNoRequest() throws IOException {
        try (RawClient client = new RawClient(SERVER.port())) {
            assertGuarded(headers(
                    client.send("GET /roles HTTP/9.9\nHost: localhost\n\n").rest()));
        }
    }

    private static Stream<String> requests(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(path -> path.replaceAll("\\{\\w+}", "x"))
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> method.name() + " " + path));
    }

    private static void assertGuarded(HttpResponse<String> response) {
        HttpHeaders headers = response.headers();
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.map().forEach((name, values) -> all.put(name, String.join(", ", values)));
        assertThat(all).as(response.toString()).doesNotContainKey("Set-Cookie");
        assertGuarded(all);
    }

    private static void assertGuarded(Map<String, String> headers) {
        assertThat(headers.getOrDefault("Content-Security-Policy", "").split("; "))
                .containsExactlyElementsOf(POLICY);
        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "SAMEORIGIN")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin");
        assertThat(headers.get("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
    }

    private static Map<String, String> headers(String reply) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        reply.lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.contains(": "))
                .forEach(line ->
                        headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
        return headers;
    }
}
