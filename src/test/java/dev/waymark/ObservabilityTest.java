package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs the service sees of it: numbers and traces, and nothing that people typed. */
class ObservabilityTest {
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:waymark|http_server|jvm|process|system)_[a-z_]*[a-z]\\b");

    /** A word that nobody else says. */
    private static final String TYPED = "zanzibarian";

    private static final BlockingQueue<String> SPANS = new LinkedBlockingQueue<>();

    @TempDir
    private static Path folder;

    @TempDir
    private static Path data;

    private static HttpServer collector;
    private static InProcessWaymark waymark;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("baker.txt"), """
                Bakers

                What does a baker do?

                A baker makes bread and rolls from flour, water and yeast, and sells them in the morning.

                Tools

                A baker uses deck ovens and kneading machines.
                """);
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            SPANS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        waymark = InProcessWaymark.start(
                folder,
                data,
                "--management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:"
                        + collector.getAddress().getPort() + "/v1/traces",
                "--management.opentelemetry.tracing.export.schedule-delay=100ms",
                "--management.tracing.sampling.probability=1");
        waymark.ask("What does a baker do?");
        waymark.ask("What does a " + TYPED + " baker earn on the moon?");
        waymark.ask("hello");
    }

    @AfterAll
    static void stop() {
        waymark.close();
        collector.stop(0);
    }

    @Test
    void countsQuestionsByChannelStatusAndReason() {
        assertThat(metrics())
                .contains("waymark_questions_total{channel=\"web\",reason=\"none\",status=\"answered\"} 1")
                .contains("waymark_questions_total{channel=\"web\",reason=\"none\",status=\"chat\"} 1")
                .containsPattern(
                        "waymark_questions_total\\{channel=\"web\",reason=\"\\w+\",status=\"unanswered\"} [12]")
                .containsPattern("waymark_question_time_seconds_count\\{step=\"total\"} [34]")
                .contains("waymark_index_articles 1.0", "waymark_index_generation 1.0", "waymark_index_problems 0.0")
                .contains("waymark_knowledge_there 1.0")
                .contains(
                        "waymark_storage_kept 1.0", "waymark_storage_waiting 0.0", "waymark_storage_dropped_total 0.0")
                .contains("waymark_questions_working 0.0", "waymark_questions_waiting 0.0", "waymark_streams_open 0.0")
                .doesNotContain(TYPED);
    }

    @Test
    void sendsTracesWithoutWhatPeopleTypedOrIdsOfConversations() throws InterruptedException {
        String conversation = waymark.ask("What does a " + TYPED + " do?")
                .get("conversationId")
                .asString();
        waymark.get("/api/conversations/" + conversation, "application/json");

        var spans = new StringBuilder();
        while (!spans.toString().contains("/api/conversations/{")) {
            String more = SPANS.poll(20, TimeUnit.SECONDS);
            assertThat(more).as("spans of every request").isNotNull();
            spans.append(more);
        }
        assertThat(spans.toString()).contains("/api/chat").doesNotContain(TYPED, conversation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "dashboard.json"})
    void hasEveryFigureThatAlertsAndDashboardAskFor(String file) throws IOException {
        Set<String> known = names(metrics());
        // These come with the first pause and the first request that fails.
        known.addAll(Set.of("jvm_gc_pause_seconds_sum"));

        Set<String> asked = names(Files.readString(Path.of("src/main/observability", file)));

        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(known).containsAll(asked);
    }

    private static Set<String> names(String text) {
        return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String metrics() {
        return waymark.get("/actuator/prometheus", "text/plain");
    }
}
