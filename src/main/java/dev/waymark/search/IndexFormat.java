package dev.waymark.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/**
 * What an index must have been written with to be of use; every commit carries it.
 *
 * @param model the embedding model's name: vectors of two models never mix
 * @param exact up to so many passages each one is compared with a question; beyond, a graph of vectors leads to some
 */
record IndexFormat(String model, int exact) {
    /**
     * Comparing so many takes half a millisecond, which is what the graph would take, and the ranking cannot depend on the
     * order in which a graph grew. Building none saves a tenth of the indexing time as well.
     */
    static final int EXACT = 20_000;

    /** Grows whenever fields, analysis, quantisation or the texts that are embedded change. */
    private static final int VERSION = 1;

    Map<String, String> commitData() {
        return Map.of("version", Integer.toString(VERSION), "model", model);
    }

    /** Opens an index of this format for writing; the first opening of an empty directory commits the format. */
    IndexWriter writer(Directory directory, Analyzer analyzer) throws IOException {
        boolean fresh = !DirectoryReader.indexExists(directory);
        var writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setSimilarity(LexicalQuery.SIMILARITY)
                        .setCodec(codec()));
        writer.setLiveCommitData(commitData().entrySet());
        if (fresh) {
            writer.commit();
        }
        return writer;
    }

    /** Reading needs no such codec: each file names the format it was written in. */
    private Codec codec() {
        // Lucene builds a graph where searching it for so many neighbours visits fewer vectors than there are.
        int neighbours = (int) (exact / Math.log(Math.max(2, exact)));
        var graph = new Lucene99HnswVectorsFormat(
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                null,
                neighbours);
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return graph;
            }
        };
    }
}
