package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The bot behind a socket that it opens itself. */
class SocketModeTest {
    @TempDir
    private Path folder;

    @Test
    void answersThroughTheSocketAndComesBackWhenItIsClosed() throws Exception {
        FakeSocket socket = FakeSocket.listening();
        FakeSlack slack = FakeSlack.start(20);
        slack.listensAt(socket.url());
        try (Workplace work = Workplace.start(slack, folder, "--waymark.slack.app-token=" + FakeSlack.APP_TOKEN)) {
            String asked = Events.timestamp();
            Events event = Events.mention("C1", asked, "U1", Workplace.WHAT);
            String envelope = socket.send(event);
            FakeSlack.await(() -> isAcknowledged(socket, envelope));
            assertThat(work.answerTo("C1", asked).text()).isEqualTo(Workplace.FLIES);

            String again = Events.timestamp();
            socket.send(Events.mention("C2", again, "U1", Workplace.WHAT));
            socket.hangUp();
            assertThat(work.answerTo("C2", again).text()).isEqualTo(Workplace.FLIES);

            FakeSlack.await(
                    () -> socket.opened() > 1 && !socket.getConnections().isEmpty());
            socket.send(event);
            Map<String, String> command = Interactions.command("C1", "U1", "help", slack.responseUrl());
            String helped = socket.send(command);
            FakeSlack.await(() -> isAcknowledged(socket, helped));
            JsonNode last = socket.acknowledged().getLast();
            assertThat(last.at("/payload/response_type").asString()).isEqualTo("ephemeral");
            assertThat(slack.workspace().in("C1")).hasSize(1);
            assertThat(work.sender.event(event)).isNotEqualTo(200);
        } finally {
            socket.stop(1_000);
        }
    }

    private static boolean isAcknowledged(FakeSocket socket, String envelope) {
        return socket.acknowledged().stream()
                .anyMatch(one -> one.get("envelope_id").asString().equals(envelope));
    }
}
