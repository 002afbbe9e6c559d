package dev.waymark.search;

import dev.waymark.knowledge.Passage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** A passage as Lucene holds it. */
final class PassageDocument {
    static final String ID = "id";
    static final String ARTICLE = "article";
    static final String FINGERPRINT = "fingerprint";
    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String BODY = "body";
    static final String ROLE = "role";
    static final String MEANING = "meaning";
    static final String STATEMENTS = "statements";

    private PassageDocument() {}

    /**
     * @param fingerprint of the article the passage belongs to
     * @param vectors of {@link PassageTexts#all()}
     */
    static Document of(Passage passage, String fingerprint, List<byte[]> vectors) {
        var document = new Document();
        document.add(new SortedDocValuesField(ID, new BytesRef(passage.id())));
        document.add(new StringField(ARTICLE, passage.article().id(), Field.Store.NO));
        document.add(
                new SortedDocValuesField(ARTICLE, new BytesRef(passage.article().id())));
        document.add(new SortedDocValuesField(FINGERPRINT, new BytesRef(fingerprint)));
        document.add(new TextField(TITLE, passage.article().title(), Field.Store.NO));
        document.add(new TextField(HEADING, String.join("\n", passage.headings()), Field.Store.NO));
        document.add(new TextField(BODY, passage.text(), Field.Store.NO));
        passage.roles().forEach(role -> document.add(new StringField(ROLE, role, Field.Store.NO)));
        document.add(new KnnByteVectorField(MEANING, vectors.getFirst(), VectorSimilarityFunction.COSINE));
        document.add(new BinaryDocValuesField(STATEMENTS, joined(vectors.subList(1, vectors.size()))));
        return document;
    }

    private static BytesRef joined(List<byte[]> vectors) {
        var joined = new ByteArrayOutputStream();
        vectors.forEach(joined::writeBytes);
        return new BytesRef(joined.toByteArray());
    }
}
