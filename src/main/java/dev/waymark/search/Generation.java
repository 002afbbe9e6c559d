package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/** What is served at one moment: a state of the knowledge and the very passages of it that the index finds. */
final class Generation implements Closeable {
    private final long number;
    private final Knowledge knowledge;
    private final DirectoryReader reader;
    private final PassageSearcher searcher;

    private Generation(long number, Knowledge knowledge, DirectoryReader reader, PassageSearcher searcher) {
        this.number = number;
        this.knowledge = knowledge;
        this.reader = reader;
        this.searcher = searcher;
    }

    /**
     * Takes over the reader: it closes when everyone who acquired it has closed it.
     *
     * @param knowledge with exactly the passages that the reader holds
     */
    static Generation of(long number, Knowledge knowledge, DirectoryReader reader, int exact) throws IOException {
        return new Generation(
                number,
                knowledge,
                reader,
                new PassageSearcher(new PassageReader(reader, exact), byDocument(reader, knowledge)));
    }

    private static Passage[] byDocument(DirectoryReader reader, Knowledge knowledge) throws IOException {
        if (reader.numDocs() != knowledge.passages().size()) {
            throw new IllegalStateException("the index holds " + reader.numDocs() + " passages, expected "
                    + knowledge.passages().size());
        }
        Map<String, Passage> byId = new HashMap<>();
        knowledge.passages().forEach(passage -> byId.put(passage.id(), passage));
        var passages = new Passage[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues ids = leaf.reader().getSortedDocValues(PassageDocument.ID);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
                    passages[leaf.docBase + doc] =
                            passage(byId, ids.lookupOrd(ids.ordValue()).utf8ToString());
                }
            }
        }
        return passages;
    }

    private static Passage passage(Map<String, Passage> byId, String id) {
        Passage passage = byId.get(id);
        if (passage == null) {
            throw new IllegalStateException("the index holds passage '" + id + "', the folder does not");
        }
        return passage;
    }

    /** Keeps the reader open until a {@link #close} of one's own; false when it is already closed. */
    boolean acquire() {
        return reader.tryIncRef();
    }

    /** The reader goes when all who hold it have let go. */
    @Override
    public void close() throws IOException {
        reader.decRef();
    }

    long number() {
        return number;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Ranking search(Query query, float[] question) throws IOException {
        List<RankedPassage> passages = searcher.search(query, Int8.of(question));
        return new Ranking(passages, knowledge, other -> VectorUtil.dotProduct(question, other), number);
    }
}
