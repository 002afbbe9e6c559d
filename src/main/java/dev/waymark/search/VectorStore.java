package dev.waymark.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Every text's vector under the text's fingerprint, so that no text is embedded twice, wherever it stands, and also
 * after the passages were lost or their article was renamed. Open only while an update runs.
 */
final class VectorStore implements Closeable {
    static final String KEY = "key";
    private static final String VECTOR = "vector";

    private final IndexWriter writer;
    private final Map<String, byte[]> added = new HashMap<>();
    private DirectoryReader reader;

    VectorStore(Directory directory, VectorFormat format) throws IOException {
        writer = format.writer(directory, new IndexWriterConfig(new KeywordAnalyzer()));
        reader = DirectoryReader.open(directory);
    }

    byte @Nullable [] find(String key) throws IOException {
        byte[] recent = added.get(key);
        return recent != null ? recent : stored(key);
    }

    /** A vector that is known to be there. */
    byte[] get(String key) throws IOException {
        byte[] vector = find(key);
        if (vector == null) {
            throw new IllegalStateException("no vector is stored under '" + key + "'");
        }
        return vector;
    }

    private byte @Nullable [] stored(String key) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(KEY, key), PostingsEnum.NONE);
            int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                var vectors = leaf.reader().getBinaryDocValues(VECTOR);
                vectors.advanceExact(doc);
                return BytesRef.deepCopyOf(vectors.binaryValue()).bytes;
            }
        }
        return null;
    }

    void add(String key, byte[] vector) throws IOException {
        var document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(VECTOR, new BytesRef(vector)));
        writer.updateDocument(new Term(KEY, key), document);
        added.put(key, vector);
    }

    /** Makes what was added last for good. */
    void commit() throws IOException {
        writer.commit();
        DirectoryReader newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        added.clear();
    }

    int size() {
        return reader.numDocs() + added.size();
    }

    /** Forgets the vectors whose texts nobody uses any more. */
    void retain(Predicate<String> used) throws IOException {
        Terms keys = MultiTerms.getTerms(reader, KEY);
        if (keys == null) {
            return;
        }
        TermsEnum all = keys.iterator();
        for (BytesRef key = all.next(); key != null; key = all.next()) {
            if (!used.test(key.utf8ToString())) {
                writer.deleteDocuments(new Term(KEY, BytesRef.deepCopyOf(key)));
            }
        }
        commit();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(writer, reader);
    }
}
