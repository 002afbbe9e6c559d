package dev.waymark.search;

import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** English words by their stems, and names that are written with signs ("C++", ".NET", "D3.js") as words of their own. */
final class PassageAnalyzer extends Analyzer {
    /** Spells a name's signs out; where its parts are names as well ("D3", "CI"), they stay. */
    private record Spelling(Pattern name, String words) {
        static Spelling of(String name, String words) {
            return new Spelling(Pattern.compile(name), words);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of("(?<![\\p{L}\\p{N}])(\\p{L})\\+\\+", "$1plusplus"),
            Spelling.of("(?<![\\p{L}\\p{N}])(\\p{L})#(?![\\p{L}\\p{N}])", "$1sharp"),
            Spelling.of("(?<![\\p{L}\\p{N}.])\\.(?=[Nn](?:ET|et)\\b)", "dot"),
            Spelling.of("([\\p{L}\\p{N}]+)\\.(?i:js)\\b", "$1 $1js"),
            Spelling.of("\\b(\\p{Lu}{2,5})/(\\p{Lu}{2,5})\\b", "$1$2 $1 $2"),
            Spelling.of("\\b(\\p{Lu})&(\\p{Lu})\\b", "$1and$2"));

    /** In lower case or capitalised: "IT" in capitals is a name. */
    private static final CharArraySet STOP_WORDS = stopWords();

    @Override
    protected Reader initReader(String field, Reader text) {
        Reader spelled = text;
        for (Spelling spelling : SPELLINGS) {
            spelled = new PatternReplaceCharFilter(spelling.name(), spelling.words(), spelled);
        }
        return spelled;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream telling = new StopFilter(new EnglishPossessiveFilter(words), STOP_WORDS);
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(telling));
        return new TokenStreamComponents(words, new PorterStemFilter(folded));
    }

    private static CharArraySet stopWords() {
        var words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, false);
        for (Object word : EnglishAnalyzer.ENGLISH_STOP_WORDS_SET) {
            String small = new String((char[]) word);
            words.add(Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        return words;
    }
}
