package dev.waymark.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Clients that ask one question after the other until they are stopped, or the service is gone. */
final class Load implements AutoCloseable {
    private static final int EVERY_FOURTH = 4;

    /**
     * What came of it.
     *
     * @param refused replies with 429
     * @param failed other replies than 200 and 429
     * @param broken replies that began and did not end
     * @param unreached questions that got no reply at all
     * @param times of whole answers, in seconds, in order of their length
     */
    record Tally(int refused, int failed, int broken, int unreached, List<Double> times) {
        double percentile(int percent) {
            return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
        }

        @Override
        public String toString() {
            return "%d answers, p50 %.0f ms, p99 %.0f ms, longest %.0f ms; %d refused, %d failed, %d broken, %d unreached"
                    .formatted(
                            times.size(),
                            1e3 * percentile(50),
                            1e3 * percentile(99),
                            1e3 * times.getLast(),
                            refused,
                            failed,
                            broken,
                            unreached);
        }
    }

    private final String url;
    private final List<String> questions = questions();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicInteger unreached = new AtomicInteger();
    private final List<Double> times = new ArrayList<>();
    private final ExecutorService clients;
    private volatile boolean stopped;

    Load(String url, int clients) {
        this.url = url;
        this.clients = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            boolean events = i % EVERY_FOURTH == 0;
            this.clients.execute(() -> run(events));
        }
    }

    /** Those of the quality gate that stand alone or begin a conversation. */
    private static List<String> questions() {
        List<String> messages = new ArrayList<>();
        new JsonMapper()
                .readTree(Path.of("src/test/resources/evaluation/questions.json"))
                .forEach(question -> messages.add(question.get("message").asString()));
        return List.copyOf(messages);
    }

    private void run(boolean events) {
        while (!stopped) {
            String question = questions.get(next.getAndIncrement() % questions.size());
            try {
                ask(question, events);
            } catch (IOException e) {
                unreached.incrementAndGet();
                return;
            }
        }
    }

    private void ask(String question, boolean events) throws IOException {
        long start = System.nanoTime();
        HttpURLConnection connection = Link.ask(url, question);
        connection.setRequestProperty("Accept", events ? "text/event-stream" : "application/json");
        switch (connection.getResponseCode()) {
            case 200 -> read(connection, events, start);
            case 429 -> refused.incrementAndGet();
            default -> failed.incrementAndGet();
        }
    }

    private void read(HttpURLConnection connection, boolean events, long start) {
        try (InputStream body = connection.getInputStream()) {
            String reply = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            if (events ? reply.contains("event: answer\n") && reply.endsWith("\n\n") : reply.endsWith("}")) {
                record((System.nanoTime() - start) / 1e9);
                return;
            }
        } catch (IOException e) {
            // Counted below, as what ends too early without an error is.
        }
        broken.incrementAndGet();
    }

    private synchronized void record(double seconds) {
        times.add(seconds);
    }

    synchronized Tally tally() {
        return new Tally(
                refused.get(),
                failed.get(),
                broken.get(),
                unreached.get(),
                times.stream().sorted().toList());
    }

    /** Returns when the last reply is there. */
    void stop() {
        stopped = true;
        clients.close();
    }

    @Override
    public void close() {
        stop();
    }
}
