package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeSlack.Fault;
import dev.waymark.channel.slack.FakeWorkspace.Message;
import dev.waymark.llm.ScriptedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that a slow model writes are shown while they are written. */
class StreamTest {
    private static final ScriptedServer MODEL = new ScriptedServer();
    private static final String FEEDS = "A falconer feeds the birds every morning.";

    @TempDir
    private static Path folder;

    private static Workplace work;

    @BeforeAll
    static void start() throws IOException {
        work = Workplace.start(
                folder,
                "--waymark.slack.stream-after=50ms",
                "--waymark.llm.base-url=" + MODEL.url(),
                "--waymark.llm.model=scripted");
    }

    @AfterAll
    static void stop() {
        work.close();
        MODEL.close();
    }

    @AfterEach
    void reset() {
        work.slack.reset();
    }

    @Test
    void showsSentencesAsTheyAreChecked() {
        CountDownLatch seen = slowly();
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C1", asked, "U1", Workplace.WHAT));

        Message begun = work.answerTo("C1", asked);
        assertThat(begun.text()).startsWith("A falconer trains hawks and flies them over fields\\. [\\[1\\]](https://");
        assertThat(work.slack.calls("chat.startStream").getFirst().form())
                .containsEntry("recipient_user_id", "U1")
                .containsEntry("recipient_team_id", "T1")
                .containsEntry("thread_ts", asked);
        seen.countDown();

        FakeSlack.await(() -> work.answerTo("C1", asked).read().contains(FEEDS));
        assertThat(work.slack.workspace().in("C1")).hasSize(1);
        Message whole = work.answerTo("C1", asked);
        assertThat(whole.ts()).isEqualTo(begun.ts());
        assertThat(whole.read()).contains("Sources\n[1] ");
    }

    @Test
    void postsTheWholeAnswerWhereSlackAllowsNoMoreStreams() {
        CountDownLatch seen = slowly();
        work.slack.order("chat.startStream", Fault.TOO_OFTEN);
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C2", asked, "U1", Workplace.WHAT));
        FakeSlack.await(() -> !work.slack.calls("chat.startStream").isEmpty());
        seen.countDown();

        FakeSlack.await(() -> !work.slack.workspace().in("C2").isEmpty());
        assertThat(work.answerTo("C2", asked).read()).contains(Workplace.FLIES, FEEDS);
        assertThat(work.slack.workspace().in("C2")).hasSize(1);
    }

    @Test
    void replacesAStreamThatSlackDoesNotEnd() {
        CountDownLatch seen = slowly();
        work.slack.order("chat.stopStream", Fault.FAIL);
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C3", asked, "U1", Workplace.WHAT));
        String begun = work.answerTo("C3", asked).ts();
        seen.countDown();

        FakeSlack.await(() -> work.slack.workspace().in("C3").stream()
                .anyMatch(message ->
                        message.read().contains(FEEDS) && !message.ts().equals(begun)));
        FakeSlack.await(() -> work.slack.workspace().in("C3").size() == 1);
    }

    @Test
    void findsAStreamThatSlackDidNotTellOf() {
        CountDownLatch seen = slowly();
        work.slack.order("chat.startStream", Fault.FAIL_AFTERWARDS);
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C4", asked, "U1", Workplace.WHAT));
        work.answerTo("C4", asked);
        seen.countDown();

        FakeSlack.await(() -> work.answerTo("C4", asked).read().contains(FEEDS));
        assertThat(work.slack.workspace().in("C4")).hasSize(1);
    }

    /** The second sentence waits until the first has been seen. */
    private static CountDownLatch slowly() {
        CountDownLatch seen = new CountDownLatch(1);
        MODEL.does((asked, reply) -> {
            reply.writes(Workplace.FLIES + " [" + asked.number("trains hawks") + "]\n");
            seen.await(5, TimeUnit.SECONDS);
            reply.writes(FEEDS + " [" + asked.number("the birds every") + "]").ends();
        });
        return seen;
    }
}
