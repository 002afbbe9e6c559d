package dev.waymark.search;

import dev.waymark.knowledge.Passage;
import dev.waymark.search.texts.PassageTexts;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** A passage as Lucene holds it. */
final class PassageDocument {
    static final String ID = "id";
    static final String ARTICLE = "article";
    static final String FINGERPRINT = "fingerprint";
    static final String WORDS = "words";
    static final String ROLE = "role";
    static final String MEANING = "meaning";
    static final String STATEMENTS = "statements";

    /** How often a word stands in a passage, not where. */
    private static final FieldType COUNTED = counted();

    private PassageDocument() {}

    private static FieldType counted() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

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
        words(passage).forEach(words -> document.add(new Field(WORDS, words, COUNTED)));
        passage.roles().forEach(role -> document.add(new StringField(ROLE, role, Field.Store.NO)));
        document.add(new KnnByteVectorField(MEANING, vectors.getFirst(), VectorSimilarityFunction.COSINE));
        document.add(new BinaryDocValuesField(STATEMENTS, joined(vectors.subList(1, vectors.size()))));
        return document;
    }

    /**
     * Title and headings count twice: the same numbers as searching three weighted fields as one (BM25F), at half the
     * time.
     */
    private static List<String> words(Passage passage) {
        String title = passage.article().title();
        String headings = String.join("\n", passage.headings());
        return List.of(title, title, headings, headings, passage.text());
    }

    private static BytesRef joined(List<byte[]> vectors) {
        var joined = new ByteArrayOutputStream();
        vectors.forEach(joined::writeBytes);
        return new BytesRef(joined.toByteArray());
    }
}
