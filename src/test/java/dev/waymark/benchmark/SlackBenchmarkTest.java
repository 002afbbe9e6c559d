package dev.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkProcess;
import dev.waymark.channel.slack.Events;
import dev.waymark.channel.slack.FakeSlack;
import dev.waymark.channel.slack.FakeWorkspace;
import dev.waymark.channel.slack.SlackSender;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long Slack waits for an acknowledgement while the service is busy answering; it gives up after three seconds. */
@Tag("benchmark")
class SlackBenchmarkTest {
    private static final int EVENTS_A_SECOND = 50;
    private static final int WARM_UP = 250;
    private static final int MEASURED = 1_500;
    private static final int CHANNELS = 100;
    private static final int OTHER_CLIENTS = 4;

    /** Without an answer in that time there will be none. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final List<String> QUESTIONS = List.of(
            "What does a data engineer do?",
            "Which skills does a data analyst need?",
            "How do I become a machine learning engineer?",
            "Which tools does a site reliability engineer use?",
            "How do data engineers and data analysts differ?");

    @TempDir
    private Path data;

    @Test
    void measuresAcknowledgementsAtFiftyEventsASecond() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (FakeSlack slack = FakeSlack.start(20);
                var waymark = WaymarkProcess.start(Path.of("knowledge"), data, slack.settings());
                var sender = new SlackSender(URI.create(waymark.url()).getPort());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < OTHER_CLIENTS; i++) {
                threads.execute(() -> askUntil(over, waymark.url()));
            }
            send(WARM_UP, sender, threads);
            double[] acknowledged = send(MEASURED, sender, threads);
            over.set(true);
            print(acknowledged);
            awaitAnswers(slack);
            assertThat(Arrays.stream(acknowledged).max().orElseThrow()).isLessThan(3);
        }
    }

    private static double[] send(int events, SlackSender sender, ExecutorService threads) throws Exception {
        List<Future<Double>> sent = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < events; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / EVENTS_A_SECOND;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            Events event = Events.mention(
                    "C" + i % CHANNELS, Events.timestamp(), "U" + i, QUESTIONS.get(i % QUESTIONS.size()));
            sent.add(threads.submit(
                    () -> Figures.seconds(() -> assertThat(sender.event(event)).isEqualTo(200))));
        }
        double[] seconds = new double[events];
        for (int i = 0; i < events; i++) {
            seconds[i] = sent.get(i).get(30, TimeUnit.SECONDS);
        }
        return seconds;
    }

    private static void askUntil(AtomicBoolean over, String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; !over.get(); i++) {
                String question = URLEncoder.encode(QUESTIONS.get(i % QUESTIONS.size()), StandardCharsets.UTF_8);
                client.send(
                        HttpRequest.newBuilder(URI.create(url + "/api/chat?message=" + question))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every question comes to one message: an answer, or that there is too much to do. */
    private static void awaitAnswers(FakeSlack slack) throws InterruptedException {
        awaitAll(slack);
        List<FakeWorkspace.Message> messages = slack.workspace().messages();
        long answered = threads(messages);
        long refused = messages.stream()
                .filter(message -> message.text().startsWith("More is being asked right now"))
                .count();
        long excused = messages.stream()
                .filter(message -> message.text().startsWith("Something went wrong")
                        || message.text().startsWith("That is more than I can answer"))
                .count();
        Figures.print(
                "questions in Slack %d, with an outcome %d, messages %d; of these refused because the queue was full %d,"
                        + " other excuses %d",
                WARM_UP + MEASURED, answered, messages.size(), refused, excused);
        assertThat(answered).isEqualTo(WARM_UP + MEASURED);
        assertThat(messages).hasSize(WARM_UP + MEASURED);
        assertThat(excused).isZero();
    }

    /** However slow the machine is: as long as there is progress. What comes twice comes soon after. */
    private static void awaitAll(FakeSlack slack) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_PAUSE.toNanos();
        for (long before = -1; System.nanoTime() < end; TimeUnit.MILLISECONDS.sleep(100)) {
            long now = threads(slack.workspace().messages());
            end = now == before ? end : System.nanoTime() + LONGEST_PAUSE.toNanos();
            before = now;
            if (now == WARM_UP + MEASURED) {
                break;
            }
        }
        TimeUnit.SECONDS.sleep(2);
    }

    private static long threads(List<FakeWorkspace.Message> messages) {
        return messages.stream().map(message -> message.thread()).distinct().count();
    }

    private static void print(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        Figures.print(
                "Slack's events acknowledged at %d a second while %d clients ask: median %.0f ms, 99th percentile %.0f ms, longest %.0f ms",
                EVENTS_A_SECOND,
                OTHER_CLIENTS,
                1e3 * Figures.median(seconds),
                1e3 * sorted[(int) (0.99 * sorted.length)],
                1e3 * sorted[sorted.length - 1]);
    }
}
