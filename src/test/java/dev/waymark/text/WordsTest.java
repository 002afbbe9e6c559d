package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void keepsNamesWithSignsWhole() {
        assertThat(Words.of("C++, C#, .NET, Node.js and R."))
                .extracting(Word::text)
                .containsExactly("C++", "C#", ".NET", "Node.js", "and", "R");
    }

    @Test
    void dividesAtHyphensAndKeepsOffsets() {
        String text = "A front-end developer's day";

        assertThat(Words.of(text))
                .extracting(word -> word.offsets().of(text))
                .containsExactly("A", "front", "end", "developer", "day");
    }

    @ParameterizedTest
    @CsvSource({"warehouse, warehousing", "engineer, engineers", "analyse, analysed", "databases, database"})
    void givesFormsOfOneWordOneStem(String one, String other) {
        assertThat(Words.stem(one)).isEqualTo(Words.stem(other));
    }
}
