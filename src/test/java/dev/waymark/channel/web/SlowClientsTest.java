package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.web.gate.SlowBodyException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class SlowClientsTest {
    private static final String HEAD = "GET /api/chat?message=bees HTTP/1.1\nHost: localhost\nX-Slow: ";

    private static final String BODY =
            "POST /api/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 9000\n\n";

    private static final String CHUNKS = """
            POST /compare/match HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Transfer-Encoding: chunked

            2000
            """;

    private static final String UNREAD = "POST /articles HTTP/1.1\nHost: localhost\nContent-Length: 9000\n\n";

    private static final List<String> BEGINNINGS = List.of(HEAD, BODY, CHUNKS, UNREAD);

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static final int MOST_ROUNDS = 60;

    @Test
    void answersOthersWhileAThousandSendOneByteASecondAndEndsThose() throws IOException {
        // All are let in at once: what waits before the door, the system may take minutes to call in again.
        try (WebServer server = WebServer.start(
                "waymark.web.gate.request-time=2s",
                "server.tomcat.keep-alive-timeout=1s",
                "server.tomcat.accept-count=1000")) {
            Lines.learn(server.chat);
            List<RawClient> slow = slow(server, 1_000);
            int rounds = 0;
            while (!slow.isEmpty()) {
                assertThat(rounds++).isLessThan(MOST_ROUNDS);
                assertThat(server.get("/api/chat?message=bees").statusCode()).isEqualTo(200);
                slow.removeIf(client -> !client.drips((byte) 'a'));
                LockSupport.parkNanos(A_SECOND.toNanos());
            }
        }
    }

    @Test
    void letsNewConnectionsInWhenSlowOnesHaveTakenAll() throws IOException {
        try (WebServer server = WebServer.start("server.tomcat.max-connections=50", "server.tomcat.accept-count=400")) {
            Lines.learn(server.chat);
            List<RawClient> slow = slow(server, 80);

            for (int i = 0; i < 5; i++) {
                assertThat(server.get("/api/chat?message=bees").statusCode()).isEqualTo(200);
            }
            for (RawClient client : slow) {
                client.close();
            }
        }
    }

    @Test
    void saysWhyItGaveUpOnASlowBody() throws IOException {
        try (WebServer server = WebServer.start("waymark.web.gate.request-time=300ms");
                RawClient client = new RawClient(server.port())) {
            client.send(BODY);
            for (int i = 0; i < MOST_ROUNDS && client.drips((byte) ' '); i++) {
                LockSupport.parkNanos(A_SECOND.dividedBy(10).toNanos());
            }

            assertThat(client.rest())
                    .startsWith("HTTP/1.1 408 ")
                    .contains("application/problem+json", "urn:waymark:problem:slow")
                    .doesNotContain(SlowBodyException.class.getSimpleName());
        }
    }

    @Test
    void endsConnectionsThatSendNothingButEndsOfLines() throws IOException {
        try (WebServer server =
                        WebServer.start("waymark.web.gate.request-time=1s", "server.tomcat.keep-alive-timeout=500ms");
                RawClient client = new RawClient(server.port())) {
            int rounds = 0;
            while (client.drips((byte) '\n')) {
                assertThat(rounds++).isLessThan(10 * MOST_ROUNDS);
                LockSupport.parkNanos(A_SECOND.dividedBy(10).toNanos());
            }
        }
    }

    @Test
    void keepsAConnectionThatIsUsed() throws IOException {
        try (WebServer server = WebServer.start(
                        "waymark.web.gate.request-time=300ms", "server.tomcat.keep-alive-timeout=700ms");
                RawClient client = new RawClient(server.port())) {
            for (int i = 0; i < 20; i++) {
                client.send("GET /actuator/health HTTP/1.1\nHost: localhost\n\n");
                assertThat(client.until("\r\n0\r\n\r\n")).startsWith("HTTP/1.1 200 ");
                LockSupport.parkNanos(A_SECOND.dividedBy(10).toNanos());
            }
        }
    }

    @Test
    void cutsOffWhoDoesNotReadItsStream() throws Exception {
        try (WebServer server = WebServer.start("server.tomcat.connection-timeout=500ms");
                RawClient client = new RawClient(server.port())) {
            CountDownLatch cutOff = flood(server);

            client.send("GET /api/chat?message=flood HTTP/1.1\nHost: localhost\nAccept: text/event-stream\n\n");

            assertThat(cutOff.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void cutsOffWhoNeverComesToTheEndOfAStream() throws Exception {
        try (WebServer server =
                        WebServer.start("waymark.web.gate.reply-time=2s", "server.tomcat.connection-timeout=1s");
                RawClient client = new RawClient(server.port())) {
            CountDownLatch cutOff = flood(server);

            client.send("GET /api/chat?message=flood HTTP/1.1\nHost: localhost\nAccept: text/event-stream\n\n");
            for (int i = 0; i < 10 * MOST_ROUNDS && cutOff.getCount() > 0; i++) {
                client.skip(50_000);
                LockSupport.parkNanos(A_SECOND.dividedBy(20).toNanos());
            }

            assertThat(cutOff.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void opensOnlySoManyStreams() throws Exception {
        try (WebServer server = WebServer.start("waymark.channel.limit.streams=1");
                RawClient client = new RawClient(server.port())) {
            CountDownLatch go = new CountDownLatch(1);
            server.chat.on("wait", listener -> {
                listener.understood("Wait?", List.of(), List.of());
                await(go);
                throw new IllegalStateException("enough");
            });
            client.send("GET /api/chat?message=wait HTTP/1.1\nHost: localhost\nAccept: text/event-stream\n\n");
            client.until("event: understood");

            HttpResponse<String> refused = server.get("/api/chat?message=hello", "Accept", "text/event-stream");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(server.get("/api/chat?message=hello").statusCode()).isEqualTo(200);

            go.countDown();
            client.until("event: error");
            assertThat(eventuallyStreams(server)).isTrue();
        }
    }

    private static boolean eventuallyStreams(WebServer server) {
        for (int i = 0; i < 100; i++) {
            if (server.get("/api/chat?message=hello", "Accept", "text/event-stream")
                            .statusCode()
                    == 200) {
                return true;
            }
            LockSupport.parkNanos(A_SECOND.dividedBy(10).toNanos());
        }
        return false;
    }

    /** Teaches an answer without end. */
    private static CountDownLatch flood(WebServer server) {
        CountDownLatch cutOff = new CountDownLatch(1);
        server.chat.on("flood", listener -> {
            try {
                while (true) {
                    listener.understood("Flood? ".repeat(10_000), List.of(), List.of());
                }
            } catch (ClientGoneException e) {
                cutOff.countDown();
                throw e;
            }
        });
        return cutOff;
    }

    private static List<RawClient> slow(WebServer server, int count) throws IOException {
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slow.add(new RawClient(server.port()).send(BEGINNINGS.get(i % BEGINNINGS.size())));
        }
        return slow;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
