package dev.waymark.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/**
 * What an index must have been written with to be of use; every commit carries it.
 *
 * @param model the embedding model's name: vectors of two models never mix
 */
record IndexFormat(String model) {
    /** Grows whenever fields, analysis, quantisation or the texts that are embedded change. */
    private static final int VERSION = 1;

    Map<String, String> commitData() {
        return Map.of("version", Integer.toString(VERSION), "model", model);
    }

    /** Opens an index of this format for writing; the first opening of an empty directory commits the format. */
    IndexWriter writer(Directory directory, Analyzer analyzer) throws IOException {
        boolean fresh = !DirectoryReader.indexExists(directory);
        var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(LexicalQuery.SIMILARITY));
        writer.setLiveCommitData(commitData().entrySet());
        if (fresh) {
            writer.commit();
        }
        return writer;
    }
}
