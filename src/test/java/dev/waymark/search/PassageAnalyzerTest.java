package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageAnalyzerTest {
    @ParameterizedTest
    @CsvSource({
        "C++, C",
        "C#, C",
        "C#, C++",
        "F#, F",
        "R, R&D",
        ".NET, net",
        "IT, it",
        "CI/CD, CD",
        "D3.js, D3",
    })
    void keepsANameApartFromALookalike(String name, String other) {
        assertThat(words(name)).isNotEmpty().isNotEqualTo(words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "C++, c++",
        "Node.js, NodeJS",
        "D3.js, D3",
        "CI/CD, CICD",
        "CI/CD, CD",
        ".NET, .Net",
        "managing, manages",
        "nurse's, nurses",
        "Résumé, resume",
    })
    void findsANameInItsOtherSpelling(String name, String other) {
        assertThat(words(name)).containsAll(words(other));
    }

    @Test
    void ignoresSignsAroundANameAndWordsThatSayNothing() {
        assertThat(words("They write the tests (in C++, C# and .NET).")).isEqualTo(words("write tests C++ C# .NET"));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (var tokens = LexicalQuery.ANALYZER.tokenStream(PassageDocument.WORDS, text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
