package dev.waymark.search.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder with a Lucene index that can be relied on. A damaged one is set aside and an empty one begun; one of another
 * format stays as it is until one of this format, built beside it, is whole.
 */
public final class IndexFolder implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final @Nullable IndexPlaces places;
    private Directory directory;
    private @Nullable Directory earlier;
    private boolean beside;

    /** An index of the format wanted, wherever it is. */
    public IndexFolder(Directory directory) {
        this(null, directory, null, false);
    }

    private IndexFolder(
            @Nullable IndexPlaces places, Directory directory, @Nullable Directory earlier, boolean beside) {
        this.places = places;
        this.directory = directory;
        this.earlier = earlier;
        this.beside = beside;
    }

    /** The data folder must be held by this process. */
    public static IndexFolder open(Path folder, Format format) throws IOException {
        var places = new IndexPlaces(folder);
        Optional<Map<String, String>> written = places.written();
        if (written.isEmpty() || format.wrote(written.get())) {
            return new IndexFolder(places, FSDirectory.open(folder), null, false);
        }
        LOG.info(
                "the index '{}' was written as {}, expected {}: it stays until another is built",
                folder.getFileName(),
                written.get(),
                format.commitData());
        places.prepareNext(format);
        Directory earlier = format.canServe(written.get()) ? FSDirectory.open(folder) : null;
        return new IndexFolder(places, FSDirectory.open(places.next()), earlier, true);
    }

    /** The index of the format wanted, which may not be whole yet. */
    public Directory directory() {
        return directory;
    }

    /** The index that is being replaced, when it can be searched meanwhile. */
    public Optional<Directory> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** Whether this index, or the one that it replaces, holds anything. */
    public boolean hasDocuments() throws IOException {
        return hasDocuments(directory) || (earlier != null && hasDocuments(earlier));
    }

    private static boolean hasDocuments(Directory index) throws IOException {
        if (!DirectoryReader.indexExists(index)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(index)) {
            return reader.numDocs() > 0;
        }
    }

    /** Whether an index of another format is being replaced. */
    public boolean isBeside() {
        return beside;
    }

    /** Once the index is whole, and no writer is open if it {@link #isBeside}: what it replaces goes. */
    public void settle() throws IOException {
        if (places == null) {
            return;
        }
        if (beside) {
            switchTo(places);
        }
        places.tidy();
    }

    /** Readers that are open stay so: what they read from is only moved, or unlinked while it is open. */
    private void switchTo(IndexPlaces switched) throws IOException {
        for (IndexPlaces.Step step : switched.switching()) {
            step.run();
        }
        IOUtils.close(directory, earlier);
        directory = FSDirectory.open(switched.index());
        earlier = null;
        beside = false;
        LOG.info("the index '{}' was replaced", switched.index().getFileName());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(directory, earlier);
    }
}
