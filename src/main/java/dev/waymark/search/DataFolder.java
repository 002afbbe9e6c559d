package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.folder.IndexFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.IOUtils;

/** The two indexes of a data folder, for this process alone: passages, and the vectors of all texts. */
final class DataFolder implements Closeable {
    private static final String PASSAGES = "index";
    private static final String VECTORS = "vectors";

    private final IndexFormat format;
    private final IndexFolder passages;
    private final IndexFolder vectors;
    private final Closeable lock;

    DataFolder(IndexFormat format, IndexFolder passages, IndexFolder vectors, Closeable lock) {
        this.format = format;
        this.passages = passages;
        this.vectors = vectors;
        this.lock = lock;
    }

    static DataFolder open(Path folder, IndexFormat format) {
        DataFolderLock lock = DataFolderLock.take(folder);
        try {
            var passages = IndexFolder.open(folder.resolve(PASSAGES), format);
            var vectors = IndexFolder.open(folder.resolve(VECTORS), format.vectors());
            return new DataFolder(format, passages, vectors, lock);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(lock);
            throw new UncheckedIOException("the index in waymark.data.folder cannot be opened", e);
        }
    }

    Stores stores() throws IOException {
        var store = new PassageStore(passages.directory(), format);
        try {
            return new Stores(store, new VectorStore(vectors.directory(), format.vectors()));
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(store);
            throw e;
        }
    }

    /** What is committed, to be searched. */
    Generation generation(long number, Knowledge knowledge) throws IOException {
        return generation(number, knowledge, DirectoryReader.open(passages.directory()));
    }

    /**
     * @param excerpt whole articles that the index holds as they are
     */
    Generation generation(long number, Knowledge excerpt, EarlierIndex earlier) throws IOException {
        return generation(number, excerpt, earlier.open(excerpt));
    }

    private Generation generation(long number, Knowledge knowledge, DirectoryReader reader) throws IOException {
        try {
            return Generation.of(number, knowledge, reader, format.exact());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader);
            throw e;
        }
    }

    /** Whether anything is committed, in the format wanted or in the one before. */
    boolean hasPassages() throws IOException {
        return passages.hasDocuments();
    }

    /** What passages may be found in until the index has been {@link #settlePassages settled}. */
    Optional<EarlierIndex> earlier() {
        return passages.earlier().map(EarlierIndex::new);
    }

    /** The passages are whole and committed: they take the place of what they replace. */
    void settlePassages(Stores stores) throws IOException {
        if (passages.isBeside()) {
            stores.passages().close();
        }
        passages.settle();
    }

    /** Once the stores are closed after the passages were {@link #settlePassages settled}. */
    void settleVectors() throws IOException {
        vectors.settle();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(passages, vectors, lock);
    }
}
