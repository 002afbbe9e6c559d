package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Block;
import dev.waymark.answer.Question;
import dev.waymark.answer.Reason;
import dev.waymark.answer.Signal;
import dev.waymark.answer.extract.Verdict;
import dev.waymark.channel.web.api.ReplyJson;
import dev.waymark.chat.ShareId;
import dev.waymark.chat.Turn;
import dev.waymark.role.Aspect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an earlier version stored is read by this one. The files of {@code chat/store/released} hold what each version
 * wrote: they are never changed, a new form gets new files.
 */
class ReleasedFormTest {
    private static final Path RELEASED = Path.of("src/test/resources/chat/store/released");
    private static final Duration CENTURY = Duration.ofDays(36_500);

    private final List<byte[]> turns = Files.readAllLines(RELEASED.resolve("turns-1.jsonl")).stream()
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final byte[] context = Files.readAllBytes(RELEASED.resolve("context-1.json"));

    ReleasedFormTest() throws IOException {}

    @Test
    void readsEveryTurnAsItWasGiven() {
        List<ReplyJson> replies =
                turns.stream().map(StoredForm::turn).map(ReplyJson::of).toList();

        assertThat(replies)
                .extracting(ReplyJson::status)
                .containsExactly("answered", "answered", "unanswered", "clarify", "chat");
        assertThat(replies.getFirst()).satisfies(reply -> {
            assertThat(reply.text())
                    .isEqualTo("A beekeeper looks after colonies of bees. [1]\n\n- patience with animals [1]");
            assertThat(reply.missing())
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.question()).isEqualTo("What do they earn?"));
            assertThat(reply.citations()).singleElement().satisfies(citation -> {
                assertThat(citation.quote()).isEqualTo("A beekeeper looks after colonies of bees.");
                assertThat(citation.title()).isEqualTo("Keeping “bees”");
                assertThat(citation.url()).isNull();
                assertThat(citation.link()).isEqualTo("/articles/bees#c42-83");
                assertThat(citation.basedOn())
                        .singleElement()
                        .satisfies(source -> assertThat(source.year()).isEqualTo(2024));
            });
            assertThat(reply.timings().understand()).isEqualTo(3);
        });
        assertThat(replies.get(1).comparison()).satisfies(table -> {
            assertThat(table.roles()).extracting("name").containsExactly("Beekeeper", "Candle maker");
            assertThat(table.rows().getFirst().cells()).extracting("stated").containsExactly(true, false);
            assertThat(table.items()).extracting("name").containsExactly("Smoker");
        });
        assertThat(replies.get(2).reason()).isEqualTo("not_in_sources");
    }

    @Test
    void readsWhatAReplyCameFrom() {
        Turn answered = StoredForm.turn(turns.getFirst());

        assertThat(answered.traces()).hasSize(2);
        assertThat(answered.traces().getFirst()).satisfies(trace -> {
            assertThat(trace.generation()).isEqualTo(1_700_000_000_123L);
            assertThat(trace.assessment().enough()).isTrue();
            assertThat(trace.passages().getFirst().similarity()).isEqualTo(0.7000000000000001);
            assertThat(trace.statements().getFirst().quote()).isEqualTo("A beekeeper …");
        });
    }

    /** They stand in what is stored: a new one may be added, none may go or be renamed without a new form. */
    @Test
    void knowsEveryNameThatWasStored() {
        assertThat(names(Signal.values()))
                .contains("STATEMENT", "AHEAD", "NAMED", "FOLLOW_UP", "ASKED", "ASPECT", "UNSUPPORTED", "WORDS")
                .contains("UNKNOWN", "MISSING", "FIGURE", "NO_FIGURE");
        assertThat(names(Verdict.values()))
                .contains("CHOSEN", "WEAKER", "REPEATS", "GIVEN", "OTHER_ROLE", "ASKS", "LEANS", "ECHOES");
        assertThat(names(Reason.values()))
                .contains("UNSAFE", "LANGUAGE", "OFF_TOPIC", "UNKNOWN_ROLE", "NOT_IN_SOURCES");
        assertThat(names(Block.values())).contains("PARAGRAPH", "ITEM", "STEP");
        assertThat(names(Question.Kind.values())).contains("PLAIN", "COMPARISON", "CHOICE", "EXAMPLE", "STEPS");
        assertThat(names(Aspect.values()))
                .contains("OVERVIEW", "RESPONSIBILITIES", "SKILLS", "EDUCATION", "TOOLS", "INDUSTRIES", "PAY")
                .contains("OUTLOOK", "CAREER_PATH", "GETTING_STARTED", "COLLABORATION");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Test
    void readsTheContextOfAConversation() {
        assertThat(StoredForm.context(context)).isEqualTo(Turns.CONTEXT);
    }

    @ParameterizedTest
    @EnumSource
    void bringsADatabaseOfTheFirstSchemaForward(Kind kind, @TempDir Path folder) throws SQLException {
        String address = kind.address(folder);
        Turn turn = insertTurn(kind, address, "1");

        try (var store = open(kind, address)) {
            UUID conversation = UUID.fromString(turn.conversationId());
            assertThat(store.turns(conversation)).extracting(Turn::turnId).containsExactly(turn.turnId());
            assertThat(store.context(conversation)).contains(Turns.CONTEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesWhatWasKeptBeforeThereWereIdsToShare(Kind kind, @TempDir Path folder) throws SQLException {
        String address = kind.address(folder);
        Turn turn = insertTurn(kind, address, "3");

        try (var store = open(kind, address)) {
            assertThat(store.shared(ShareId.of(turn.turnId())).map(StoredForm::of))
                    .hasValue(StoredForm.of(turn));
            assertThat(ReplyJson.of(turn).link()).isNull();
        }
    }

    /** It may still run on the same database, and knows nothing of ids to share. */
    @ParameterizedTest
    @EnumSource
    void sharesWhatAnEarlierVersionGoesOnWriting(Kind kind, @TempDir Path folder) throws SQLException {
        String address = kind.address(folder);
        try (var store = open(kind, address)) {
            assertThat(store.shared(UUID.randomUUID())).isEmpty();
        }
        Turn turn = insertTurn(kind, address);

        try (var store = open(kind, address)) {
            assertThat(store.shared(ShareId.of(turn.turnId()))).isPresent();
        }
    }

    private static ConversationStore open(Kind kind, String address) {
        return new ConversationStore(kind.database(address), Clock.systemUTC(), CENTURY, 1 << 20);
    }

    /** Into a database of an earlier schema. */
    private Turn insertTurn(Kind kind, String address, String schema) throws SQLException {
        migrate(kind, address, schema);
        return insertTurn(kind, address);
    }

    private static void migrate(Kind kind, String address, String schema) {
        Flyway.configure()
                .dataSource(kind.url(address), kind.user(), "")
                .locations("classpath:dev/waymark/chat/store/migration")
                .target(schema)
                .load()
                .migrate();
    }

    /** As the first version did. */
    private Turn insertTurn(Kind kind, String address) throws SQLException {
        Turn turn = StoredForm.turn(turns.getFirst());
        try (Connection connection = DriverManager.getConnection(kind.url(address), kind.user(), "")) {
            insert(
                    connection,
                    "INSERT INTO conversation (begun_at, last_at, context, id) VALUES (?, ?, ?, ?)",
                    context,
                    turn.conversationId());
            insert(
                    connection,
                    "INSERT INTO turn (asked_at, body, id, conversation_id) VALUES (?, ?, ?, ?)",
                    turns.getFirst(),
                    turn.turnId(),
                    turn.conversationId());
        }
        return turn;
    }

    private static void insert(Connection connection, String sql, byte[] form, String... ids) throws SQLException {
        OffsetDateTime then = OffsetDateTime.parse("2020-01-01T00:00:00Z");
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            int column = 1;
            row.setObject(column++, then);
            if (ids.length == 1) {
                row.setObject(column++, then);
            }
            row.setBytes(column++, Packed.of(form).toRow());
            for (String id : ids) {
                row.setObject(column++, UUID.fromString(id));
            }
            row.executeUpdate();
        }
    }
}
