package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people type is theirs: the log does not have it, whatever becomes of it. */
@ExtendWith(OutputCaptureExtension.class)
class SilentLogTest {
    private static final String SECRET = "Zanzibar7431";

    /** Ends of lines are ours alone. */
    private static final String[] RAW = {
        "GET /api/chat?message=%ff" + SECRET + "%zz HTTP/1.1\nHost: localhost\n\n",
        "GET /page/a/..;/../" + SECRET + "/..%2f.. HTTP/1.1\nHost: localhost\nAccept: " + SECRET + "/;;\n\n",
        "GET /" + SECRET + " %% HTTP/1.1\nHost: localhost\n\n",
        "GET / HTTP/1.1\nHost: " + SECRET + "<>\n\n",
        "GET / HTTP/1.1\nHost: localhost\n" + SECRET + "\n\n",
        "GET / HTTP/1.1\nHost: localhost\nX-" + SECRET + "\u0001: 1\n\n",
        "GET / HTTP/1.1\nHost: localhost\nCookie: " + SECRET + "=\"a; $b=" + SECRET + "\\\u007f\n\n",
        SECRET + "\u0000 / HTTP/1.1\nHost: localhost\n\n",
        "GET / " + SECRET + "\n\n",
        "POST /api/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: " + SECRET + "\n\n",
        "POST /api/chat HTTP/1.1\nHost: localhost\nContent-Type: " + SECRET + ";;;\nContent-Length: 2\n\n{}",
        "POST /api/chat HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n" + SECRET + "\n\n",
        "POST /compare/match HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 16\n\ntext="
                + SECRET.substring(0, 8) + "%zz",
    };

    @Test
    void hasNothingThatPeopleType(CapturedOutput output) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        try (WebServer server = WebServer.start()) {
            server.chat.on(SECRET + " fault", _ -> {
                throw new IllegalStateException("no answer to '" + SECRET + "'", new IOException(SECRET));
            });
            server.chat.on(SECRET + " late", listener -> {
                listener.understood(SECRET, List.of(), List.of());
                throw new IllegalArgumentException(SECRET);
            });
            send(server, statuses);
            for (String request : RAW) {
                try (RawClient client = new RawClient(server.port())) {
                    client.send(request);
                    assertThat(client.until("\r\n")).startsWith("HTTP/1.1 ");
                }
            }
        }

        assertThat(statuses).contains(200, 400, 404, 413, 415, 500);
        assertThat(output)
                .contains("GET /api/chat failed", "IllegalStateException", "SilentLogTest")
                .doesNotContain(SECRET.substring(0, 8));
    }

    private static void send(WebServer server, List<Integer> statuses) {
        List<HttpResponse<String>> replies = new ArrayList<>();
        for (String message : List.of(SECRET, SECRET + "%20fault", SECRET + "%20late", SECRET + "a".repeat(2_000))) {
            replies.add(server.get("/api/chat?message=" + message));
            replies.add(server.get("/api/chat?message=" + message, "Accept", "text/event-stream"));
            replies.add(server.get("/?q=" + message));
            replies.add(server.get("/compare?role=" + message + "&role=b&aspect=" + message));
            replies.add(server.get("/api/compare?role=" + message + "&role=" + SECRET));
            replies.add(server.get("/api/compare?role=beekeeper&role=b&aspect=" + message));
            for (String path : List.of("/api/chat", "/api/match", "/api/feedback", "/compare/match", "/" + SECRET)) {
                replies.add(server.postJson(path, "{\"message\": \"%1$s\", \"text\": \"%1$s\"}".formatted(message)));
                replies.add(server.postJson(path, "{\"turnId\": \"%1$s\", \"comment\": %1$s}".formatted(message)));
                replies.add(
                        server.postJson(path, "{\"rating\": \"%1$s\", \"message\": {\"%1$s\": 1}}".formatted(message)));
                replies.add(server.post(path, "text=" + message, "Content-Type", "application/x-www-form-urlencoded"));
                replies.add(server.post(path, message, "Content-Type", "text/" + SECRET, "Accept", "a/" + SECRET));
            }
        }
        for (String path :
                List.of("/api/conversations/", "/api/answers/", "/api/articles/", "/articles/", "/api/", "/")) {
            replies.add(
                    server.get(path + SECRET, "Origin", "https://" + SECRET, "Accept", SECRET, "User-Agent", SECRET));
            replies.add(server.send(SECRET, path + SECRET, SECRET));
            replies.add(server.send("DELETE", path + SECRET, ""));
        }
        replies.forEach(reply -> statuses.add(reply.statusCode()));
    }
}
