package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the limits count where all requests come from Slack. */
class LimitsInSlackTest {
    @TempDir
    private static Path folder;

    private static Workplace work;

    @BeforeAll
    static void start() throws IOException {
        work = Workplace.start(folder, "--waymark.channel.limit.per-second=1", "--waymark.channel.limit.burst=10");
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void limitsNobodyForComingFromSlacksAddress() {
        for (int i = 0; i < 60; i++) {
            assertThat(work.sender.event(Events.unknown())).isEqualTo(200);
        }
    }

    @Test
    void limitsEachPersonInSlack() {
        String root = Events.timestamp();
        for (int i = 0; i < 15; i++) {
            work.sender.event(Events.mentionIn(root, "C5", Events.timestamp(), "UBUSY", Workplace.WHAT));
        }
        FakeSlack.await(() -> work.slack.workspace().under("C5", root).size() == 15);

        assertThat(work.slack.workspace().saying("That is more than I can answer at once"))
                .isNotEmpty()
                .allMatch(message -> message.channel().equals("C5"));
        assertThat(work.ask("C5", "UCALM", Workplace.WHAT).text()).isEqualTo(Workplace.FLIES);
    }

    @Test
    void limitsWhoOnlyClaimsToBeSlack() {
        byte[] body = {};
        int last = 0;
        for (int i = 0; i < 60 && last != 429; i++) {
            last = work.sender.send("application/json", body, "1", "v0=0").statusCode();
        }

        assertThat(last).isEqualTo(429);
        assertThat(work.sender.event(Events.unknown())).isEqualTo(200);
    }
}
