package dev.waymark.search;

import dev.waymark.search.texts.ArticleTexts;
import dev.waymark.search.texts.PassageTexts;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** The passages as Lucene keeps them, changed article by article: none is ever half there. Open during an update. */
final class PassageStore implements Closeable {
    private final Directory directory;
    private final IndexFormat format;
    private final IndexWriter writer;

    PassageStore(Directory directory, IndexFormat format) throws IOException {
        this.directory = directory;
        this.format = format;
        this.writer = format.writer(directory, format.config());
    }

    /** The fingerprints of the articles that are indexed for good, by article id. */
    Map<String, String> fingerprints() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return IndexedArticles.fingerprints(reader);
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

    /** Whether the index held all of some state of the folder when it was last committed, or before. */
    boolean isWhole() throws IOException {
        return IndexFormat.isWhole(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    /** The index holds all of a state of the folder: the next commit says so, and all that follow. */
    void markWhole() throws IOException {
        if (!isWhole()) {
            writer.setLiveCommitData(format.wholeCommitData().entrySet());
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
