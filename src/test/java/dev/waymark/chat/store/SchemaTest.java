package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    /** A connection that hears nothing for 5 seconds is given up. */
    private static final String SLOW = """
            CREATE FUNCTION slow() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(6); END';
            CREATE EVENT TRIGGER slow ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION slow()""";

    @Test
    void isBroughtForwardHoweverLongTheServerTakesForIt(@TempDir Path folder) throws SQLException {
        String address = Kind.POSTGRESQL.address(folder);
        Flyway.configure()
                .dataSource(address, Kind.POSTGRESQL.user(), "")
                .locations("classpath:" + Schema.MIGRATIONS)
                .target("3")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(address, Kind.POSTGRESQL.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(SLOW);
        }

        try (var store = new ConversationStore(
                Kind.POSTGRESQL.database(address), Clock.systemUTC(), Duration.ofDays(1), 1 << 20)) {
            assertThat(store.shared(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void knowsItsNewestMigration() throws Exception {
        var folder = Path.of(ClassLoader.getSystemResource(Schema.MIGRATIONS).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
                            .max(Comparator.comparingInt(Integer::parseInt)))
                    .contains(Schema.NEWEST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void triesAMigrationAgainThatWasCutOff(Kind kind, @TempDir Path folder) throws SQLException {
        String address = kind.address(folder);
        open(kind, address).close();
        try (Connection connection = DriverManager.getConnection(kind.url(address), kind.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE turn DROP COLUMN share_id");
            statement.execute(
                    "UPDATE flyway_schema_history SET success = FALSE WHERE version = '" + Schema.NEWEST + "'");
        }

        try (ConversationStore store = open(kind, address)) {
            assertThat(store.shared(UUID.randomUUID())).isEmpty();
        }
    }

    private static ConversationStore open(Kind kind, String address) {
        var store = new ConversationStore(kind.database(address), Clock.systemUTC(), Duration.ofDays(1), 1 << 20);
        store.shared(UUID.randomUUID());
        return store;
    }
}
