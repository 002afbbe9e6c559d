package dev.waymark.chat.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of one test, which stops and starts as the test says, always at the same address. */
final class PostgresServer implements AutoCloseable {
    private final Path folder;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    /** Makes the server's files, and leaves it stopped. */
    PostgresServer(Path folder) throws IOException {
        this.folder = folder;
        try (EmbeddedPostgres first = builder().start()) {
            port = first.getPort();
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    void start() throws IOException {
        running = builder().setPort(port).start();
    }

    void stop() throws IOException {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
