package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.llm.ScriptedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model's server dies while it writes, fifty times and in three ways, before clients that read along. */
class DyingModelTest {
    private static final ScriptedServer MODEL = new ScriptedServer();
    private static final Duration LIMIT = Duration.ofMillis(500);

    /** Whatever else this machine does, it does to the extractive answers that are measured as well. */
    private static final int TIMES_EXTRACTIVE = 50;

    private static final int MEASURED = 10;
    private static final Pattern EVENT = Pattern.compile("(?m)^event: ?(\\S+)\\R(?:id:.*\\R)?data: ?(.*)$");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path data;

    private static InProcessWaymark waymark;
    private static Duration extractive = Duration.ZERO;

    @BeforeAll
    static void start() throws IOException {
        Lighthouse.writeArticle(folder);
        waymark = Lighthouse.start(
                MODEL,
                folder,
                data,
                "--waymark.llm.begin-within=" + LIMIT.toMillis() + "ms",
                "--waymark.llm.end-within=" + LIMIT.toMillis() + "ms");
        MODEL.does((_, reply) -> reply.status(500));
        for (int i = 0; i < MEASURED; i++) {
            Duration took = timed(() -> stream(Lighthouse.QUESTION));
            extractive = took.compareTo(extractive) > 0 ? took : extractive;
        }
    }

    @AfterAll
    static void stop() {
        waymark.close();
        MODEL.close();
    }

    @RepeatedTest(50)
    void isAnsweredWholeCitedAndInTime(RepetitionInfo repetition) throws InterruptedException {
        revive();
        MODEL.does(death(repetition.getCurrentRepetition()));
        List<MatchResult> events = new ArrayList<>();

        Duration took = timed(() -> events.addAll(stream(Lighthouse.QUESTION)));

        List<String> names = events.stream().map(event -> event.group(1)).toList();
        assertThat(MODEL.asked()).hasSize(1);
        assertThat(names).containsExactly("understood", "sources", "sentence", "answer");
        assertThat(events.get(2).group(2)).contains(Lighthouse.STATED);
        assertFellBack(new JsonMapper().readTree(events.getLast().group(2)));
        assertThat(took).isLessThan(LIMIT.plus(extractive.multipliedBy(TIMES_EXTRACTIVE)));
    }

    /** Behind a sentence the connection ends, within an event or between two, or nothing comes any more. */
    private static ScriptedServer.Script death(int number) {
        return (asked, reply) -> {
            reply.writes(Lighthouse.STATED + " [" + asked.number("tends the lamp") + "]\nA lighthouse keeper cleans");
            switch (number % 3) {
                case 0 -> reply.event("{\"choices\": [{\"index\": 0, \"delta\": {\"cont");
                case 1 -> reply.silence();
                default -> {}
            }
        };
    }

    private static void assertFellBack(JsonNode reply) {
        assertThat(reply.get("status").asString()).isEqualTo("answered");
        assertThat(reply.get("writer").asString()).isEqualTo("extractive");
        assertThat(reply.get("degraded").asBoolean()).isTrue();
        assertThat(reply.get("replaces").asBoolean()).isTrue();
        assertThat(reply.get("sentences"))
                .allSatisfy(
                        sentence -> assertThat(sentence.get("text").asString()).endsWith("."));
        waymark.assertCited(reply);
    }

    /** A breaker that deaths have opened closes with an answer. */
    private static void revive() throws InterruptedException {
        MODEL.does((asked, reply) -> reply.writes(Lighthouse.STATED + " [" + asked.number("tends the lamp") + "]")
                .ends());
        Lighthouse.awaitModel(waymark, Lighthouse.QUESTION);
    }

    private static List<MatchResult> stream(String message) {
        String body = waymark.get(InProcessWaymark.question(message), "text/event-stream");
        return EVENT.matcher(body).results().toList();
    }

    private static Duration timed(Runnable asking) {
        long start = System.nanoTime();
        asking.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
