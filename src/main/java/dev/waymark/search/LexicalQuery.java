package dev.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** Finds passages by the words of a text: BM25. */
final class LexicalQuery {
    /** Chosen on SciFact and StackFAQ; see the README. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    static final Analyzer ANALYZER = new PassageAnalyzer();

    /** A question of the longest size allowed has fewer; pasted gibberish may not. */
    private static final int MAX_WORDS = 300;

    private LexicalQuery() {}

    static Query of(String text) {
        var words = new BooleanQuery.Builder();
        for (String word : words(text)) {
            words.add(new TermQuery(new Term(PassageDocument.WORDS, word)), Occur.SHOULD);
        }
        return words.build();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = ANALYZER.tokenStream(PassageDocument.WORDS, text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MAX_WORDS) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("words in memory cannot fail to be read", e);
        }
        return words;
    }
}
