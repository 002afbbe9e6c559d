package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.InProcessWaymark;
import dev.waymark.chat.Chat;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Turn;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, before a PostgreSQL that comes and goes. */
class PostgresOutageTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CLIENTS = 3;
    private static final int MILLIS_BETWEEN_QUESTIONS = 5;

    @TempDir
    private Path knowledge;

    @TempDir
    private Path data;

    @TempDir
    private Path database;

    private final Queue<Turn> answered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asking = new AtomicBoolean(true);

    @Test
    void answersGoOnAndAreKeptWhenTheServerIsBack() throws Exception {
        Files.writeString(knowledge.resolve("divers.txt"), """
                What does a diver do?

                A diver repairs ships under water. A diver checks the breathing gear first.
                """);
        try (var server = new PostgresServer(database);
                var service = InProcessWaymark.start(
                        knowledge,
                        data,
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.username=" + Postgres.USER);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            awaitKept(service, false);
            List<Future<?>> clients = ask(service.bean(Chat.class), threads);
            awaitMore(10);
            assertReadBack(service, answered.element());

            server.start();
            awaitKept(service, true);
            awaitMore(10);

            Turn written = answered.element();
            server.stop();
            awaitKept(service, false);
            awaitMore(20);
            assertUnavailable(service, "/api/answers/" + written.turnId());
            assertThat(conversationOfAnswer(service, UUID.randomUUID().toString()))
                    .as("of a conversation that only the database may know")
                    .hasSize(36);
            assertThat(storage(service).get("details").get("message").asString())
                    .contains("not being kept, because the database can't be reached or written");
            assertThat(service.send("GET", "/actuator/health/readiness").statusCode())
                    .isEqualTo(200);

            server.start();
            awaitKept(service, true);
            asking.set(false);
            for (Future<?> client : clients) {
                client.get();
            }
            var store = service.bean(ConversationStore.class);
            Waiting.until(() -> store.keeping().waiting() == 0);
            assertThat(store.keeping().dropped()).isZero();
            assertThat(answered).allSatisfy(turn -> assertReadBack(service, turn));
            assertThat(answered).extracting(Turn::conversationId).hasSizeGreaterThan(CLIENTS);
            assertThat(answered.stream().map(Turn::conversationId).distinct()).hasSize(CLIENTS);
            assertThat(service.send("GET", "/api/chat?message=hello&conversationId=" + UUID.randomUUID())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    /** Each client has a conversation of its own and goes on with it. */
    private List<Future<?>> ask(Chat chat, ExecutorService threads) {
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(threads.submit(() -> {
                Turn turn = chat.reply(null, "What does a diver do?", ChatListener.NONE);
                while (asking.get()) {
                    answered.add(turn);
                    TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_QUESTIONS);
                    turn = chat.reply(turn.conversationId(), "tell me more", ChatListener.NONE);
                }
                return turn;
            }));
        }
        return clients;
    }

    /** What only the database knows is not unknown while it can't be asked. */
    private static void assertUnavailable(InProcessWaymark service, String path) {
        HttpResponse<String> response = service.send("GET", path);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.body()).contains("urn:waymark:problem:not-available");
    }

    private static String conversationOfAnswer(InProcessWaymark service, String conversation) {
        String reply = service.get("/api/chat?message=hello&conversationId=" + conversation);
        assertThat(reply).doesNotContain(conversation);
        return JSON.readTree(reply).get("conversationId").asString();
    }

    private void awaitMore(int turns) throws InterruptedException {
        int before = answered.size();
        Waiting.until(() -> answered.size() >= before + turns);
    }

    private static void awaitKept(InProcessWaymark service, boolean kept) throws InterruptedException {
        Waiting.until(() -> storage(service).get("details").get("kept").asBoolean() == kept);
    }

    private static JsonNode storage(InProcessWaymark service) {
        JsonNode health = JSON.readTree(service.get("/actuator/health"));
        assertThat(health.get("status").asString()).isEqualTo("UP");
        return health.get("components").get("storage");
    }

    private static void assertReadBack(InProcessWaymark service, Turn turn) {
        JsonNode reply = JSON.readTree(service.get("/api/answers/" + turn.turnId()));
        assertThat(reply.get("conversationId").asString()).isEqualTo(turn.conversationId());
        assertThat(reply.get("understoodAs").asString()).isEqualTo(turn.understoodAs());
    }
}
