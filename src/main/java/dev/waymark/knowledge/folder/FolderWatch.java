package dev.waymark.knowledge.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for something to change in folders. */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** Programs save in several steps; half a file need not be read. */
    private static final Duration QUIET = Duration.ofMillis(100);

    /** Who saves without pause must not keep the changes from being seen. */
    private static final Duration LONGEST_DELAY = Duration.ofMillis(500);

    private final WatchService service;
    private final Set<Path> failed = new HashSet<>();

    FolderWatch() throws IOException {
        service = FileSystems.getDefault().newWatchService();
    }

    /** Watches what stands directly in a folder; again for the same folder changes nothing. */
    void watch(Path directory) {
        try {
            directory.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            // Systems limit how many folders may be watched; the regular look finds changes there, only later.
            if (failed.add(directory)) {
                LOG.warn(
                        "changes in the folder {} are found late, it cannot be watched: {}", directory, e.getMessage());
            }
        }
    }

    /** Returns when something has changed and it has been quiet since, or when the time is over. */
    void await(Duration longest) throws InterruptedException {
        WatchKey key = poll(longest);
        long deadline = System.nanoTime() + LONGEST_DELAY.toNanos();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = System.nanoTime() < deadline ? poll(QUIET) : null;
        }
    }

    private @Nullable WatchKey poll(Duration longest) throws InterruptedException {
        try {
            return service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ClosedWatchServiceException e) {
            throw (InterruptedException) new InterruptedException("the watch was closed").initCause(e);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
