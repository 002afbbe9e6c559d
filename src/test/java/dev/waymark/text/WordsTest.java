package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void findsInAllArticlesWhatThePatternFinds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("knowledge"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);

                assertThat(Words.of(text)).as(file.toString()).isEqualTo(byPattern(text));
            }
        }
    }

    @Test
    void findsInAnyTextWhatThePatternFinds() {
        var random = new Random(7);
        String[] pieces = {
            "a",
            "Z",
            "node",
            ".js",
            ".NET",
            ".N",
            "C",
            "++",
            "+",
            "#",
            "'",
            "’",
            "s",
            "7",
            "3.5",
            ",",
            ".",
            "-",
            "_",
            " ",
            "é",
            "\u0301",
            "\u0000",
            "\uD83D\uDC40",
            "\uD83D",
            "ก",
            "２",
            "\n",
            "(",
            "\u212A",
            "\u00A0"
        };
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .collect(Collectors.joining());

            assertThat(Words.of(text)).as(text).isEqualTo(byPattern(text));
        }
    }

    private static List<Word> byPattern(String text) {
        return Words.WORD
                .matcher(text)
                .results()
                .map(found -> Words.word(found.group(), found.start()))
                .toList();
    }
}
