package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who gets in where Slack comes in, and who does not. */
@ExtendWith(OutputCaptureExtension.class)
class DoorTest {
    private static final String JSON = "application/json";

    @RegisterExtension
    static final SharedWorkplace SHARED = new SharedWorkplace();

    private final Workplace work = SharedWorkplace.get();

    @Test
    void givesTheChallengeBack() {
        HttpResponse<String> reply = work.sender.json("{\"type\":\"url_verification\",\"challenge\":\"abc\"}");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("abc");
    }

    @Test
    void refusesAWrongSignatureBeforeItReadsAnything() {
        byte[] junk = "{junk".getBytes(StandardCharsets.UTF_8);
        String now = Long.toString(Instant.now().getEpochSecond());

        assertThat(work.sender.send(JSON, junk, now, "v0=" + "0".repeat(64)).statusCode())
                .isEqualTo(401);
        assertThat(work.sender
                        .send(JSON, junk, now, SlackSender.signature("another", now, junk))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void refusesTimestampsThatAreNotOfNow(CapturedOutput output) {
        byte[] body = Events.unknown().json().getBytes(StandardCharsets.UTF_8);

        for (Duration off : List.of(Duration.ofMinutes(-6), Duration.ofMinutes(6), Duration.ofHours(1))) {
            assertThat(work.sender.signed(JSON, body, Instant.now().plus(off)).statusCode())
                    .isEqualTo(401);
        }
        String signature = SlackSender.signature(FakeSlack.SIGNING_SECRET, "soon", body);
        assertThat(work.sender.send(JSON, body, "soon", signature).statusCode()).isEqualTo(401);
        assertThat(output).containsOnlyOnce("this machine's clock is wrong");
    }

    @Test
    void answersAReplayedRequestNoSecondTime() {
        String asked = Events.timestamp();
        byte[] body = Events.mention("C1", asked, "U1", Workplace.WHAT).json().getBytes(StandardCharsets.UTF_8);
        String now = Long.toString(Instant.now().getEpochSecond());
        String signature = SlackSender.signature(FakeSlack.SIGNING_SECRET, now, body);

        assertThat(work.sender.send(JSON, body, now, signature).statusCode()).isEqualTo(200);
        work.answerTo("C1", asked);
        assertThat(work.sender.send(JSON, body, now, signature).statusCode()).isEqualTo(200);
        work.ask("C2", "U1", Workplace.WHAT);

        assertThat(work.slack.workspace().in("C1")).hasSize(1);
    }

    @Test
    void countsEveryByteAlsoALastNewline() {
        byte[] body = (Events.unknown().json() + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(work.sender.signed(JSON, body, Instant.now()).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        byte[] large = new byte[5 << 20];

        assertThat(statusOf(large)).isIn(413, -1);
        assertThat(work.sender.event(Events.unknown())).isEqualTo(200);
    }

    /** Whoever sends on without reading the refusal finds the connection closed. */
    private int statusOf(byte[] body) {
        try {
            return work.sender.signed(JSON, body, Instant.now()).statusCode();
        } catch (UncheckedIOException e) {
            return -1;
        }
    }

    @Test
    void refusesWhatItCannotRead() {
        for (String body : List.of("{", "[]", "7", "{\"type\":\"event_callback\"}", "{\"type\":\"block_actions\"}")) {
            assertThat(work.sender.json(body).statusCode()).as(body).isIn(400, 200);
        }
        for (String form : List.of("payload=%7B", "payload=", "a=b", "%zz", "")) {
            byte[] body = form.getBytes(StandardCharsets.UTF_8);
            assertThat(work.sender
                            .signed("application/x-www-form-urlencoded", body, Instant.now())
                            .statusCode())
                    .as(form)
                    .isEqualTo(400);
        }
    }

    @Test
    void acknowledgesEventsThatItDoesNotKnow() {
        assertThat(work.sender.event(Events.unknown())).isEqualTo(200);
    }

    @Test
    void asksSlackNothingToAcknowledge() {
        work.sender.event(Events.unknown());

        assertThat(work.slack.calls()).isEmpty();
    }

    @Test
    void logsNoSecretAndNothingThatPeopleWrite(CapturedOutput output) {
        work.slack.order("chat.postMessage", FakeSlack.Fault.FAIL);
        work.ask("C6", "U1", "what does a secretive falconer do?");
        work.sender.json("{\"type\":\"secretive\"}");

        assertThat(output).doesNotContain(FakeSlack.BOT_TOKEN, FakeSlack.SIGNING_SECRET, "secretive", Workplace.FLIES);
    }
}
