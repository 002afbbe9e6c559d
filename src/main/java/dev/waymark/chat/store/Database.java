package dev.waymark.chat.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database that is opened when it is needed, brought to the newest schema, and opened again when it has failed. */
final class Database implements Closeable {
    /** Whoever asks waits that long at most for a server that does not answer at all. */
    private static final int CONNECT_SECONDS = 2;

    /** A statement takes milliseconds; what takes longer hangs. */
    private static final int ANSWER_SECONDS = 5;

    /** One writes, the others read. */
    private static final int CONNECTIONS = 4;

    private final HikariConfig config;
    private final Optional<DatabaseFile> file;
    private @Nullable HikariDataSource open;

    private Database(HikariConfig config, Optional<DatabaseFile> file) {
        this.config = config;
        this.file = file;
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        config.setPoolName("conversations");
    }

    /** The one in a file of this process. */
    static Database in(DatabaseFile file) {
        var config = new HikariConfig();
        config.setJdbcUrl(file.url());
        config.setUsername("sa");
        // It closes with its last connection: there is always one.
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return new Database(config, Optional.of(file));
    }

    /** One that a server holds, for this and other processes. */
    static Database at(String url, String username, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        if (Schema.of(url) == Schema.POSTGRESQL) {
            // The driver passes over whatever is not text.
            config.addDataSourceProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
            config.addDataSourceProperty("socketTimeout", Integer.toString(ANSWER_SECONDS));
            config.addDataSourceProperty("ApplicationName", "waymark");
        }
        return new Database(config, Optional.empty());
    }

    /** Whether other processes write to it as well. */
    boolean isShared() {
        return file.isEmpty();
    }

    /** Its rows, in the newest schema; what was open before is closed. */
    Rows open() {
        close();
        try {
            return opened();
        } catch (RuntimeException e) {
            close();
            if (file.isEmpty() || !DatabaseFault.isDamage(e)) {
                throw e;
            }
            file.get().setAside();
            return opened();
        }
    }

    private Rows opened() {
        var pool = new HikariDataSource(config);
        open = pool;
        Schema.of(config.getJdbcUrl()).bringForward(pool);
        return new Rows(pool, file.isPresent());
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
