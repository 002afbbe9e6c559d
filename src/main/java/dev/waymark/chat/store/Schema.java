package dev.waymark.chat.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables, and what each database calls differently in them. */
enum Schema {
    H2("CAST(SUBSTRING(RAWTOHEX(HASH('SHA-256', STRINGTOUTF8('share:' || CAST(id AS VARCHAR)))), 1, 32) AS UUID)", ""),
    POSTGRESQL(
            "CAST(substring(encode(sha256(CAST('share:' || CAST(id AS text) AS bytea)), 'hex'), 1, 32) AS uuid)",
            "STORED");

    /** The version of the last file among the migrations. */
    static final String NEWEST = "4";

    static final String MIGRATIONS = "dev/waymark/chat/store/migration";

    private final String shareId;
    private final String stored;

    /**
     * @param shareId what {@link dev.waymark.chat.ShareId} makes of a turn's id
     * @param stored what is said behind a column that is computed when a row is written
     */
    Schema(String shareId, String stored) {
        this.shareId = shareId;
        this.stored = stored;
    }

    static Schema of(@Nullable String url) {
        return url != null && url.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
    }

    /** Makes the tables, or what is new in them. */
    void bringForward(DataSource database) {
        if (!isNewest(database)) {
            migrate(database);
        }
    }

    /** Flyway itself would say so as well, but it takes a third of a second of every start to do so. */
    private static boolean isNewest(DataSource database) {
        try {
            return !new JdbcTemplate(database)
                    .queryForList("SELECT 1 FROM flyway_schema_history WHERE version = ? AND success", NEWEST)
                    .isEmpty();
        } catch (BadSqlGrammarException e) {
            // There is no history yet.
            return false;
        }
    }

    private void migrate(DataSource database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + MIGRATIONS)
                .placeholders(Map.of("shareId", shareId, "stored", stored))
                .callbacks(new Patience())
                .connectRetries(0)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            // H2 remembers a migration that was cut off as failed, and would never try it again.
            flyway.repair();
            flyway.migrate();
        }
    }
}
