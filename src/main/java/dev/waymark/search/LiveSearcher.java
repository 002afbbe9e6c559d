package dev.waymark.search;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/**
 * Weighs words by the passages that are there. Lucene by itself also counts deleted ones until a merge drops them, so
 * that scores would depend on the index's history and change when it is rebuilt.
 */
final class LiveSearcher extends IndexSearcher {
    private final @Nullable CollectionStatistics title;
    private final @Nullable CollectionStatistics heading;
    private final @Nullable CollectionStatistics body;

    LiveSearcher(IndexReader reader) throws IOException {
        super(reader);
        setSimilarity(LexicalQuery.SIMILARITY);
        title = statistics(PassageDocument.TITLE);
        heading = statistics(PassageDocument.HEADING);
        body = statistics(PassageDocument.BODY);
    }

    private @Nullable CollectionStatistics statistics(String field) throws IOException {
        long passages = 0;
        long words = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            NumericDocValues lengths = leaf.reader().getNormValues(field);
            Bits live = leaf.reader().getLiveDocs();
            while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int length = SmallFloat.byte4ToInt((byte) lengths.longValue());
                if (length > 0 && (live == null || live.get(lengths.docID()))) {
                    passages++;
                    words += length;
                }
            }
        }
        return words == 0 ? null : new CollectionStatistics(field, passages, passages, words, words);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) {
        return switch (field) {
            case PassageDocument.TITLE -> title;
            case PassageDocument.HEADING -> heading;
            case PassageDocument.BODY -> body;
            default -> throw new IllegalArgumentException("no words are searched in field '" + field + "'");
        };
    }

    @Override
    public TermStatistics termStatistics(Term term, int passages, long occurrences) throws IOException {
        int live = getIndexReader().hasDeletions() ? live(term) : passages;
        // A word that only deleted passages hold scores nothing; Lucene demands a positive count all the same.
        return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, occurrences));
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
