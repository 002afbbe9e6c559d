package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.waymark.channel.slack.FakeSlack.Fault;
import dev.waymark.channel.slack.talk.Colleague;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack takes calls and says nothing for long: every question has one visible outcome in the end, and nothing stays. */
class HangingSlackTest {
    private static final Pattern WORKER = Pattern.compile("\"slack-(?:\\d+|status|stream|doubles)\" virtual");

    @TempDir
    private Path folder;

    @Test
    void showsOneAnswerEachWhereSlackHangsLongerThanACallMayTake() throws IOException {
        showsOneAnswerEach(FakeSlack.start(20), Duration.ofSeconds(2), "--waymark.slack.call-within=500ms");
    }

    /** With the limits that the service has by default. */
    @Test
    @Tag("benchmark")
    void showsOneAnswerEachWhereSlackHangsForAMinute() throws IOException {
        showsOneAnswerEach(
                FakeSlack.start(1_000),
                Duration.ofMinutes(1),
                "--waymark.slack.call-within=10s",
                "--waymark.slack.between-posts=1s",
                "--waymark.slack.stream-after=2s");
    }

    private void showsOneAnswerEach(FakeSlack slack, Duration hang, String... settings) throws IOException {
        slack.hangsFor(hang);
        try (Workplace work = Workplace.start(slack, folder, settings)) {
            work.ask("C0", "U1", Workplace.WHAT);
            slack.order("chat.postMessage", Fault.HANG, Fault.HANG_AFTERWARDS);
            slack.order("conversations.replies", Fault.HANG);
            long end = System.nanoTime() + hang.toNanos();
            List<String> hanging = List.of("CBEFORE", "CAFTER");
            for (int i = 0; i < hanging.size(); i++) {
                int posts = 2 + i;
                work.sender.event(Events.mention(hanging.get(i), Events.timestamp(), "U1", Workplace.WHAT));
                FakeSlack.await(() -> slack.calls("chat.postMessage").size() >= posts);
            }

            int others = askOthersUntil(end, work);

            assertThat(others).isPositive();
            Colleague colleague = work.service.bean(Colleague.class);
            FakeSlack.await(() -> colleague.waiting() == 0, hang);
            FakeSlack.await(() -> workers().isEmpty(), hang.multipliedBy(3));
            assertThat(hanging)
                    .allSatisfy(
                            channel -> assertThat(slack.workspace().in(channel)).hasSize(1));
            assertThat(slack.calls("chat.delete"))
                    .as("late messages taken away")
                    .hasSize(1);
            assertThat(work.service.get("/actuator/prometheus")).contains("waymark_questions_working 0.0");
        }
    }

    /** Returns how many were answered; each at once. */
    private static int askOthersUntil(long end, Workplace work) {
        int others = 0;
        for (; System.nanoTime() < end; others++) {
            assertThat(work.ask("CO" + others, "U2", Workplace.WHAT).text()).isEqualTo(Workplace.FLIES);
            FakeSlack.pause(200);
        }
        return others;
    }

    /** The threads that deal with what was said. */
    private static List<String> workers() {
        try {
            Path dump = Files.createTempDirectory("threads").resolve("dump.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
            List<String> found = Files.readAllLines(dump).stream()
                    .filter(line -> WORKER.matcher(line).find())
                    .toList();
            Files.delete(dump);
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
