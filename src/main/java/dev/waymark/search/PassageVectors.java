package dev.waymark.search;

import java.io.IOException;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;

/** The vectors of a reader's passages, held in memory (400 bytes each): comparing all of them takes half the time so. */
final class PassageVectors {
    private final byte[][] vectors;
    private final float[] lengths;

    private PassageVectors(int documents) {
        vectors = new byte[documents][];
        lengths = new float[documents];
    }

    static PassageVectors of(IndexReader reader) throws IOException {
        var all = new PassageVectors(reader.maxDoc());
        for (LeafReaderContext leaf : reader.leaves()) {
            ByteVectorValues values = leaf.reader().getByteVectorValues(PassageDocument.MEANING);
            if (values != null) {
                all.read(values, leaf.docBase);
            }
        }
        return all;
    }

    private void read(ByteVectorValues values, int base) throws IOException {
        DocIndexIterator documents = values.iterator();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            vectors[base + doc] = values.vectorValue(documents.index()).clone();
            lengths[base + doc] = Int8.length(vectors[base + doc]);
        }
    }

    /** Cosines by document number, 0 for what is no candidate. */
    float[] cosines(FixedBitSet candidates, byte[] question) {
        float[] cosines = new float[vectors.length];
        float length = Int8.length(question);
        var documents = new BitSetIterator(candidates, candidates.length());
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            cosines[doc] = VectorUtil.dotProduct(question, vectors[doc]) / (length * lengths[doc]);
        }
        return cosines;
    }
}
