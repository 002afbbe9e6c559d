package dev.waymark.chat.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the embedded database.
 *
 * @param folder held by this process alone
 */
record DatabaseFile(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
    private static final String NAME = "conversations";

    /** H2's own ending. */
    private static final String FILE = NAME + ".mv.db";

    /**
     * By itself H2 writes half a second after a commit; {@link Rows} forces it to. It would keep what is overwritten for
     * 45 seconds, in which its file grows to ten times of what is in it. Its trace file would hold what people wrote.
     */
    String url() {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME)
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";RETENTION_TIME=5000;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Moves a file that can't be read out of the way; it is never deleted. */
    void setAside() {
        Path file = folder.resolve(FILE);
        try {
            Path aside = free();
            Files.move(file, aside);
            LOG.error(
                    "the database '{}' can't be read: it was set aside as '{}', and an empty one begun",
                    FILE,
                    aside.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException("the database " + FILE + " can't be set aside", e);
        }
    }

    private Path free() {
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        return aside(number);
    }

    private Path aside(int number) {
        return folder.resolve(NAME + "-damaged-" + number + ".mv.db");
    }
}
