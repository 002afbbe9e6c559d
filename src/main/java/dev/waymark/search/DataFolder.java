package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** The two indexes of a data folder, for this process alone: passages, and the vectors of all texts. */
final class DataFolder implements Closeable {
    private static final String PASSAGES = "index";
    private static final String VECTORS = "vectors";

    private final IndexFormat format;
    private final Directory passages;
    private final Directory vectors;
    private final Closeable lock;

    DataFolder(IndexFormat format, Directory passages, Directory vectors, Closeable lock) {
        this.format = format;
        this.passages = passages;
        this.vectors = vectors;
        this.lock = lock;
    }

    static DataFolder open(Path folder, IndexFormat format) {
        DataFolderLock lock = DataFolderLock.take(folder);
        try {
            Directory passages = IndexFolder.open(folder.resolve(PASSAGES), format);
            Directory vectors = IndexFolder.open(folder.resolve(VECTORS), format);
            return new DataFolder(format, passages, vectors, lock);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(lock);
            throw new UncheckedIOException("the index in waymark.data.folder cannot be opened", e);
        }
    }

    Stores stores() throws IOException {
        var store = new PassageStore(passages, format);
        try {
            return new Stores(store, new VectorStore(vectors, format));
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(store);
            throw e;
        }
    }

    /** What is committed, to be searched. */
    Generation generation(long number, Knowledge knowledge) throws IOException {
        DirectoryReader reader = DirectoryReader.open(passages);
        try {
            return Generation.of(number, knowledge, reader, format.exact());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(passages, vectors, lock);
    }
}
