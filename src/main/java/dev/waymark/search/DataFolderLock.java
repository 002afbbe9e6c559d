package dev.waymark.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Holds a data folder for this process alone; the operating system lets go of it when the process dies. */
final class DataFolderLock implements Closeable {
    private static final String FILE = "waymark.lock";

    private final Directory folder;
    private final Lock lock;

    private DataFolderLock(Directory folder, Lock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws DataFolderInUseException when another process holds it
     */
    static DataFolderLock take(Path path) {
        try {
            var folder = FSDirectory.open(path);
            return new DataFolderLock(folder, folder.obtainLock(FILE));
        } catch (LockObtainFailedException e) {
            throw new DataFolderInUseException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("waymark.data.folder must be a folder that can be written to", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            lock.close();
        }
    }
}
