package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeRequestsTest {
    private static final WebServer SERVER = WebServer.start();

    private static final byte[] PIECE = " ".repeat(0x10000).getBytes(StandardCharsets.US_ASCII);

    private static final int PIECES_OF_A_GIGABYTE = (1 << 30) / PIECE.length;

    /** What fills the buffers of both sides before anything is refused, and some more. */
    private static final int MOST_PIECES = 1_000;

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @AfterEach
    void answersOthers() {
        assertThat(SERVER.get("/api/chat?message=bees").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/chat", "/api/match", "/compare/match", "/", "/articles", "/page/ask.js", "/nope"})
    void stopsReadingAGigabyte(String path) throws IOException {
        assertThat(piecesTaken(head(path) + "Content-Length: 1073741824\n\n", ""))
                .isLessThan(MOST_PIECES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/chat", "/api/match", "/compare/match", "/", "/articles", "/page/ask.js", "/nope"})
    void stopsReadingAGigabyteInChunks(String path) throws IOException {
        assertThat(piecesTaken(head(path) + "Transfer-Encoding: chunked\n\n", "10000\n"))
                .isLessThan(MOST_PIECES);
    }

    @Test
    void refusesAHeaderBomb() throws IOException {
        assertRefused("GET / HTTP/1.1\nHost: localhost\nX-Bomb: " + "a".repeat(100_000));
        assertRefused("GET / HTTP/1.1\nHost: localhost\n" + "X-Bomb: a\n".repeat(1_000));
        assertRefused("GET /?q=" + "a".repeat(100_000));
        assertRefused("GET / HTTP/1.1\nHost: localhost\nCookie: " + "a=b; ".repeat(20_000));
        assertRefused("a".repeat(100_000));
    }

    @Test
    void endsAHeaderWithoutEnd() throws IOException {
        assertThat(piecesTaken("GET / HTTP/1.1\nHost: localhost\nX-Bomb: ", "")).isLessThan(MOST_PIECES);
    }

    private static String head(String path) {
        String type = path.startsWith("/api") ? "application/json" : "application/x-www-form-urlencoded";
        return "POST %s HTTP/1.1\nHost: localhost\nContent-Type: %s\n".formatted(path, type);
    }

    /** How much can be sent before the other side ends. */
    private static int piecesTaken(String head, String size) throws IOException {
        try (RawClient client = new RawClient(SERVER.port())) {
            client.send(head);
            for (int i = 0; i < PIECES_OF_A_GIGABYTE; i++) {
                try {
                    client.send(size).send(PIECE).send(size.isEmpty() ? "" : "\n");
                } catch (IOException ended) {
                    return i;
                }
            }
        }
        return PIECES_OF_A_GIGABYTE;
    }

    private static void assertRefused(String bomb) throws IOException {
        try (RawClient client = new RawClient(SERVER.port())) {
            client.send(bomb + "\n\n");

            assertThat(client.rest()).startsWith("HTTP/1.1 4").contains("application/problem+json");
        }
    }
}
