package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .locations("classpath:dev/waymark/chat/store/migration")
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
}
