package dev.waymark.search;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;

/**
 * English words by their stems, and names of tools as they are written: "C++", "C#", ".NET", "D3.js" and "CI/CD" are
 * words of their own, the latter two found by their parts as well.
 */
final class PassageAnalyzer extends Analyzer {
    /** What stands around a word without being part of it; a dot before a letter is part of ".NET". */
    private static final Pattern EDGES = Pattern.compile("^(?:(?!\\.\\p{L})[^\\p{L}\\p{N}])+|[^\\p{L}\\p{N}+#]+$");

    private static final byte[] PLUS_AND_HASH_ARE_LETTERS = lettersOf("+#");
    private static final int LONGEST_WORD = 100;

    /** In lower case or capitalised: "IT" and "OR" in capitals are names. */
    private static final CharArraySet STOP_WORDS = stopWords();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WhitespaceTokenizer();
        TokenStream bare = new PatternReplaceFilter(words, EDGES, "", true);
        TokenStream sized = new LengthFilter(new EnglishPossessiveFilter(bare), 1, LONGEST_WORD);
        TokenStream telling = new StopFilter(sized, STOP_WORDS);
        TokenStream parts = new FlattenGraphFilter(new WordDelimiterGraphFilter(
                telling,
                false,
                PLUS_AND_HASH_ARE_LETTERS,
                GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS | PRESERVE_ORIGINAL,
                null));
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(parts));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(new PorterStemFilter(folded)));
    }

    private static byte[] lettersOf(String characters) {
        byte[] types = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE.clone();
        characters.chars().forEach(character -> types[character] = WordDelimiterIterator.ALPHA);
        return types;
    }

    private static CharArraySet stopWords() {
        var words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, false);
        for (Object word : EnglishAnalyzer.ENGLISH_STOP_WORDS_SET) {
            String small = new String((char[]) word);
            words.add(Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        words.remove("A");
        return words;
    }
}
