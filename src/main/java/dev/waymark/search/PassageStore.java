package dev.waymark.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/** The passages as Lucene keeps them, changed article by article: none is ever half there. Open during an update. */
final class PassageStore implements Closeable {
    private final Directory directory;
    private final IndexWriter writer;

    PassageStore(Directory directory, IndexFormat format) throws IOException {
        this.directory = directory;
        this.writer = format.writer(directory, LexicalQuery.ANALYZER);
    }

    /** The fingerprints of the articles that are indexed for good, by article id. */
    Map<String, String> fingerprints() throws IOException {
        Map<String, String> fingerprints = new HashMap<>();
        try (DirectoryReader reader = open()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                collect(leaf, fingerprints);
            }
        }
        return fingerprints;
    }

    private static void collect(LeafReaderContext leaf, Map<String, String> fingerprints) throws IOException {
        SortedDocValues articles = leaf.reader().getSortedDocValues(PassageDocument.ARTICLE);
        SortedDocValues values = leaf.reader().getSortedDocValues(PassageDocument.FINGERPRINT);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && articles.advanceExact(doc) && values.advanceExact(doc)) {
                fingerprints.put(
                        articles.lookupOrd(articles.ordValue()).utf8ToString(),
                        values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
    }

    /**
     * @param vectors for each passage those of {@link PassageTexts#all()}
     */
    void put(ArticleTexts article, List<List<byte[]>> vectors) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            documents.add(PassageDocument.of(article.passages().get(i), article.fingerprint(), vectors.get(i)));
        }
        writer.updateDocuments(new Term(PassageDocument.ARTICLE, article.id()), documents);
    }

    void remove(String articleId) throws IOException {
        writer.deleteDocuments(new Term(PassageDocument.ARTICLE, articleId));
    }

    void commit() throws IOException {
        writer.commit();
    }

    /** What is committed. */
    DirectoryReader open() throws IOException {
        return DirectoryReader.open(directory);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
