package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Reply;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The time that a client has for its request is not used up by the reply. */
class LateReplyTest {
    private static final String ASK = "POST /api/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
            + "Content-Length: 21\n\n{\"message\": \"%s\"}";

    @Test
    void leavesTheConnectionOpenBehindAReplyThatTookLongerThanThat() throws IOException {
        try (WebServer server = WebServer.start("waymark.web.gate.request-time=1s");
                var client = new RawClient(server.port())) {
            server.chat.on("longer", _ -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(1_500);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return new Reply.SmallTalk("At last.", List.of());
            });
            client.send(ASK.formatted("longer")).until("\r\n0\r\n\r\n");

            assertThat(client.send(ASK.formatted("sooner")).until("\r\n0\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }
}
