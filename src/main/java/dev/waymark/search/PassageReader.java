package dev.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Reads the numbers of passages out of Lucene: which may be found, and how near they are to a question. */
final class PassageReader {
    /** How many passages words and graph each propose where there are too many to compare all. */
    private static final int CANDIDATES = 2_000;

    private final LiveSearcher searcher;
    private final PassageVectors vectors;
    private final int documents;
    private final boolean comparesAll;

    /**
     * @param exact as in {@link IndexFormat#exact()}
     */
    PassageReader(DirectoryReader reader, int exact) throws IOException {
        this.searcher = new LiveSearcher(reader);
        this.vectors = PassageVectors.of(reader);
        this.documents = reader.maxDoc();
        this.comparesAll = reader.numDocs() <= exact;
    }

    /** BM25 scores by document number, 0 where no word matches. */
    float[] lexical(Query query) throws IOException {
        float[] scores = new float[documents];
        visit(words(query), ScoreMode.COMPLETE, (document, scored) -> scores[document] = scored.score());
        return scores;
    }

    private static org.apache.lucene.search.Query words(Query query) {
        org.apache.lucene.search.Query words = LexicalQuery.of(query.text());
        if (query.roles().isEmpty()) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(allowed(query), Occur.FILTER)
                .build();
    }

    private static org.apache.lucene.search.Query allowed(Query query) {
        if (query.roles().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        List<BytesRef> roles = query.roles().stream().map(BytesRef::new).toList();
        return new TermInSetQuery(PassageDocument.ROLE, roles);
    }

    /** The passages that are compared with the question. */
    FixedBitSet candidates(Query query, byte[] question) throws IOException {
        var candidates = new FixedBitSet(documents);
        if (comparesAll) {
            visit(allowed(query), ScoreMode.COMPLETE_NO_SCORES, (document, scored) -> candidates.set(document));
            return candidates;
        }
        var graph = new KnnByteVectorQuery(PassageDocument.MEANING, question, CANDIDATES, allowed(query));
        for (ScoreDoc near : searcher.search(graph, CANDIDATES).scoreDocs) {
            candidates.set(near.doc);
        }
        for (ScoreDoc matching : searcher.search(words(query), CANDIDATES).scoreDocs) {
            candidates.set(matching.doc);
        }
        return candidates;
    }

    /** Cosines by document number, 0 for what is no candidate. */
    float[] cosines(FixedBitSet candidates, byte[] question) {
        return vectors.cosines(candidates, question);
    }

    /** The cosine of the question with each statement of a passage. */
    List<Double> statementCosines(int document, byte[] question) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues statements = leaf.reader().getBinaryDocValues(PassageDocument.STATEMENTS);
        if (statements == null || !statements.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("passage document " + document + " has no vectors of its statements");
        }
        BytesRef vectors = statements.binaryValue();
        List<Double> cosines = new ArrayList<>();
        for (int start = 0; start < vectors.length; start += question.length) {
            cosines.add(Int8.cosine(question, vectors.bytes, vectors.offset + start));
        }
        return cosines;
    }

    private interface Visitor {
        void visit(int document, Scorable scored) throws IOException;
    }

    private void visit(org.apache.lucene.search.Query query, ScoreMode mode, Visitor visitor) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(
                        new VisitingCollector(leaf.docBase, visitor),
                        leaf.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
    }

    private static final class VisitingCollector implements LeafCollector {
        private final int base;
        private final Visitor visitor;
        private Scorable scored = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        VisitingCollector(int base, Visitor visitor) {
            this.base = base;
            this.visitor = visitor;
        }

        @Override
        public void setScorer(Scorable newScored) {
            scored = newScored;
        }

        @Override
        public void collect(int document) throws IOException {
            visitor.visit(base + document, scored);
        }
    }
}
