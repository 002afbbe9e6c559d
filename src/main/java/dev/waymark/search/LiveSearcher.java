package dev.waymark.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SmallFloat;

/**
 * Weighs words by the passages that are there. Lucene by itself also counts deleted ones until a merge drops them, so
 * that scores would depend on the index's history and change when it is rebuilt.
 */
final class LiveSearcher extends IndexSearcher {
    private final CollectionStatistics words;

    /** Counting takes as long as the rest of a search; there are only so many words in the index. */
    private final Map<Term, Integer> counted = new ConcurrentHashMap<>();

    LiveSearcher(IndexReader reader) throws IOException {
        super(reader);
        setSimilarity(LexicalQuery.SIMILARITY);
        words = words();
    }

    private CollectionStatistics words() throws IOException {
        long passages = 0;
        long words = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            NumericDocValues lengths = leaf.reader().getNormValues(PassageDocument.WORDS);
            Bits live = leaf.reader().getLiveDocs();
            while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
                if (length > 0 && (live == null || live.get(lengths.docID()))) {
                    passages++;
                    words += length;
                }
            }
        }
        // Lucene demands positive counts, also where there is nothing to count.
        return new CollectionStatistics(
                PassageDocument.WORDS,
                Math.max(1, passages),
                Math.max(1, passages),
                Math.max(1, words),
                Math.max(1, words));
    }

    /** There is one field only. */
    @Override
    public CollectionStatistics collectionStatistics(String field) {
        return words;
    }

    @Override
    public TermStatistics termStatistics(Term term, int passages, long occurrences) throws IOException {
        int live = getIndexReader().hasDeletions() ? counted(term) : passages;
        // As above: a word that only deleted passages hold scores nothing all the same.
        return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, occurrences));
    }

    private int counted(Term term) throws IOException {
        Integer known = counted.get(term);
        if (known != null) {
            return known;
        }
        int live = live(term);
        counted.put(term, live);
        return live;
    }

    private int live(Term term) throws IOException {
        int passages = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            Bits live = leaf.reader().getLiveDocs();
            if (live == null) {
                passages += leaf.reader().docFreq(term);
                continue;
            }
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                passages += live.get(postings.docID()) ? 1 : 0;
            }
        }
        return passages;
    }
}
