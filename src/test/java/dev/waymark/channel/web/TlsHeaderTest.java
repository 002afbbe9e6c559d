package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever came by TLS once is told to come by it always. */
class TlsHeaderTest {
    private static final List<String> PATHS =
            List.of("/", "/articles", "/api/roles", "/widget.js", "/nope", "/api/nope");

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start("waymark.channel.trusted-proxies=127.0.0.1");

    @Test
    void isOnEveryReplyThatGoesOutByTls() {
        for (String path : PATHS) {
            assertThat(rule(SERVER.get(path, "X-Forwarded-Proto", "https").headers()))
                    .as(path)
                    .containsExactly("max-age=31536000");
        }
    }

    @Test
    void isOnNoOther() {
        for (String path : PATHS) {
            assertThat(rule(SERVER.get(path).headers())).as(path).isEmpty();
        }
    }

    private static List<String> rule(HttpHeaders headers) {
        return headers.allValues("Strict-Transport-Security");
    }
}
