package dev.waymark.search.folder;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** What an index must have been written with to be of use; every commit carries it. */
public interface Format {
    Map<String, String> commitData();

    /** Whether an index of another format may be searched until one of this format is whole. */
    boolean canServe(Map<String, String> written);

    /** A commit may carry more than its format. */
    default boolean wrote(Map<String, String> written) {
        return written.entrySet().containsAll(commitData().entrySet());
    }

    /** Opens an index of this format for writing; the first opening of an empty directory commits the format. */
    default IndexWriter writer(Directory directory, IndexWriterConfig config) throws IOException {
        boolean fresh = !DirectoryReader.indexExists(directory);
        var writer = new IndexWriter(directory, config);
        if (fresh) {
            writer.setLiveCommitData(commitData().entrySet());
            writer.commit();
        }
        return writer;
    }
}
