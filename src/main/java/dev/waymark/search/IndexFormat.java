package dev.waymark.search;

import dev.waymark.search.folder.Format;
import dev.waymark.search.texts.ArticleTexts;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.IndexWriterConfig;

/**
 * What the index of passages depends on. How articles are cleaned and cut needs no version: the index holds a
 * {@link ArticleTexts#fingerprint} of what became of each article, so that a change re-indexes the articles that come out
 * differently, embeds those of their texts that are new, and leaves the others alone.
 *
 * @param version of fields and analysis; with a new one passages are indexed again, of the vectors that are there
 * @param oldestReadable the oldest version that today's searches understand
 * @param vectors what the vectors in the index were made with
 * @param exact up to so many passages each one is compared with a question; beyond, a graph of vectors leads to some
 */
record IndexFormat(int version, int oldestReadable, VectorFormat vectors, int exact) implements Format {
    /**
     * Comparing so many takes half a millisecond, which is what the graph would take, and the ranking cannot depend on the
     * order in which a graph grew. Building none saves a tenth of the indexing time as well.
     */
    static final int EXACT = 20_000;

    /** Grows whenever fields or analysis change. */
    private static final int VERSION = 1;

    /** Becomes {@link #VERSION} whenever a search would misread what was written before. */
    private static final int OLDEST_READABLE = 1;

    /** Carried by every commit once an index has held all of a folder's state. */
    private static final Map<String, String> WHOLE = Map.of("whole", "true");

    private static final String VERSION_KEY = "version";

    static IndexFormat of(String model, int exact) {
        return new IndexFormat(VERSION, OLDEST_READABLE, VectorFormat.of(model), exact);
    }

    @Override
    public Map<String, String> commitData() {
        return Map.of(
                VERSION_KEY,
                Integer.toString(version),
                "vectors",
                Integer.toString(vectors.version()),
                "model",
                vectors.model());
    }

    Map<String, String> wholeCommitData() {
        var data = new HashMap<>(commitData());
        data.putAll(WHOLE);
        return data;
    }

    static boolean isWhole(Map<String, String> written) {
        return written.entrySet().containsAll(WHOLE.entrySet());
    }

    @Override
    public boolean canServe(Map<String, String> written) {
        for (int earlier = oldestReadable; earlier < version; earlier++) {
            var format = new IndexFormat(earlier, earlier, vectors, exact);
            if (format.wrote(written)) {
                return isWhole(written);
            }
        }
        return false;
    }

    IndexWriterConfig config() {
        return new IndexWriterConfig(LexicalQuery.ANALYZER)
                .setSimilarity(LexicalQuery.SIMILARITY)
                .setCodec(codec());
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
