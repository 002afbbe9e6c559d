package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TrustedProxyTest {
    private static final int BURST = 20;

    @Test
    void takesTheWordOfAProxyThatIsTrusted() throws IOException {
        try (WebServer server = WebServer.start(
                "waymark.channel.trusted-proxies=127.0.0.2,127.0.1.0/24",
                "waymark.channel.limit.burst=" + BURST,
                "waymark.channel.limit.per-second=1")) {
            exhaust(server, "127.0.0.2", "X-Forwarded-For: 192.0.2.1");

            assertThat(isSpent(server, "127.0.0.2", "X-Forwarded-For: 192.0.2.1"))
                    .isTrue();
            assertThat(ask(server, "127.0.0.2", "X-Forwarded-For: 192.0.2.2")).startsWith("HTTP/1.1 200 ");
            assertThat(isSpent(server, "127.0.1.9", "X-Forwarded-For: 192.0.2.1"))
                    .isTrue();
            // What a client says itself stands left of what the proxy adds.
            assertThat(isSpent(server, "127.0.0.2", "X-Forwarded-For: 192.0.2.77, 192.0.2.1"))
                    .isTrue();
        }
    }

    @Test
    void takesNoWordOfAnybodyElse() throws IOException {
        try (WebServer server = WebServer.start(
                "waymark.channel.trusted-proxies=127.0.0.2",
                "waymark.channel.limit.burst=" + BURST,
                "waymark.channel.limit.per-second=1")) {
            exhaust(server, "127.0.0.3", "X-Forwarded-For: 192.0.2.1");

            assertThat(isSpent(server, "127.0.0.3", "X-Forwarded-For: 192.0.2.2"))
                    .isTrue();
            assertThat(ask(server, "127.0.0.2", "X-Forwarded-For: 192.0.2.1")).startsWith("HTTP/1.1 200 ");
        }
    }

    private static void exhaust(WebServer server, String address, String header) throws IOException {
        for (int i = 0; i < 100 && ask(server, address, header).startsWith("HTTP/1.1 200 "); i++) {
            // Until it is refused.
        }
    }

    /** Every second one more is answered, so that a single answer says nothing; a full burst would be twice as many. */
    private static boolean isSpent(WebServer server, String address, String header) throws IOException {
        for (int i = 0; i < BURST / 2; i++) {
            if (ask(server, address, header).startsWith("HTTP/1.1 429 ")) {
                return true;
            }
        }
        return false;
    }

    private static String ask(WebServer server, String address, String header) throws IOException {
        try (RawClient client = new RawClient(address, server.port())) {
            return client.send("GET /api/chat?message=hello HTTP/1.1\nHost: localhost\n" + header
                            + "\nConnection: close\n\n")
                    .rest();
        }
    }
}
