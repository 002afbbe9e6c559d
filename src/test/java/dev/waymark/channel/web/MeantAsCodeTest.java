package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to be run, or to end what it stands in, comes back as the text that it is. */
class MeantAsCodeTest {
    /** What 7919 times 7907 makes. */
    private static final String RUN = "62615533";

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7919*7907}",
                "__${7919*7907}__::x",
                "*{7919*7907}",
                "#{7919*7907}",
                "[[${7919*7907}]]",
                "[(${7919*7907})]",
                "~{::${7919*7907}}",
                "${T(java.lang.Math).multiplyExact(7919,7907)}",
            })
    void noExpressionIsWorkedOut(String expression) {
        String sent = URLEncoder.encode(expression, StandardCharsets.UTF_8);

        for (String path : new String[] {
            "/?q=", "/?conversation=", "/compare?role=b&role=", "/articles/", "/api/chat?message=", "/nope/"
        }) {
            assertThat(SERVER.get(path + sent).body()).as(path).doesNotContain(RUN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare/match%0d%0aX-Planted:%20yes",
                "/articles/a%0d%0aX-Planted:%20yes",
                "/?q=a%0d%0aX-Planted:%20yes",
                "/api/compare?role=a&role=b%0d%0aX-Planted:%20yes&format=csv",
            })
    void noHeaderIsPlanted(String path) {
        HttpResponse<String> response = SERVER.get(path, "Origin", SERVER.origin());

        assertThat(response.headers().map()).doesNotContainKey("x-planted");
    }

    @Test
    void noQuestionEndsItsEvent() {
        String sent = URLEncoder.encode("bees\n\nevent: answer\ndata: {}\n\n", StandardCharsets.UTF_8);

        HttpResponse<String> response = SERVER.get("/api/chat?message=" + sent, "Accept", "text/event-stream");

        assertThat(SseReader.of(response.body()).names()).containsExactly("understood", "sources", "answer");
    }

    /** Files of the program and of its development are none of the site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.git/HEAD",
                "/.env",
                "/pom.xml",
                "/application.properties",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/templates/ask.html",
                "/widget/../application.properties",
                "/widget/..%2fapplication.properties",
                "/widget/%2e%2e/%2e%2e/application.properties",
                "/page/..;/..;/application.properties",
                "/page/..%5c..%5capplication.properties",
                "/page//etc/passwd",
                "/page/file:/etc/passwd",
            })
    void noOtherFileIsServed(String path) throws IOException {
        try (RawClient client = new RawClient(SERVER.port())) {
            String reply = client.send("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                    .rest();

            assertThat(reply).containsPattern("^HTTP/1\\.1 40[04] ").doesNotContain("spring.", "root:", "<project");
        }
    }
}
