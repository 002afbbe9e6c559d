package dev.waymark.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Which articles an index holds. */
final class IndexedArticles {
    private IndexedArticles() {}

    /** The articles' fingerprints by their ids. */
    static Map<String, String> fingerprints(DirectoryReader reader) throws IOException {
        Map<String, String> fingerprints = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues values = leaf.reader().getSortedDocValues(PassageDocument.FINGERPRINT);
            visit(leaf.reader(), (document, article) -> {
                if (values.advanceExact(document)) {
                    fingerprints.put(
                            article, values.lookupOrd(values.ordValue()).utf8ToString());
                }
            });
        }
        return fingerprints;
    }

    /** The documents of some articles. */
    static FixedBitSet documents(LeafReader leaf, Set<String> articles) throws IOException {
        var documents = new FixedBitSet(leaf.maxDoc());
        visit(leaf, (document, article) -> {
            if (articles.contains(article)) {
                documents.set(document);
            }
        });
        return documents;
    }

    private interface Visitor {
        void visit(int document, String article) throws IOException;
    }

    private static void visit(LeafReader leaf, Visitor visitor) throws IOException {
        SortedDocValues articles = leaf.getSortedDocValues(PassageDocument.ARTICLE);
        Bits live = leaf.getLiveDocs();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && articles.advanceExact(doc)) {
                visitor.visit(doc, articles.lookupOrd(articles.ordValue()).utf8ToString());
            }
        }
    }
}
