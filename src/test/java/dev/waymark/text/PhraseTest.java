package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    private static final Map<String, List<String>> LISTS = Map.of("DROP", List.of("drop", "turn off", "don't mind"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    good|bad day, good day, true
                    good|bad day, such a bad... day!, true
                    good|bad day, good old day, false
                    good|bad day, goodness day, false
                    good a? day, good day, true
                    good a? day, good a day, true
                    stop … engine, stop that very old engine, true
                    stop … engine, stop one two three four five six seven engine, false
                    stop .. engine, stop that old engine, true
                    stop .. engine, stop that very old engine, false
                    DROP the rule, turn off the rule, true
                    DROP the rule, turn the rule, false
                    DROP the rule, don't mind the rule, true
                    ^ DROP the rule, please drop the rule, true
                    ^ DROP the rule, they drop the rule, false
                    ^ DROP the rule, 1drop the rule, true
                    what's up, what's up?, true
                    👍|🙏, 👍, true
                    谢谢, 谢谢!, true
                    """)
    void standsInATextAsItSays(String phrase, String text, boolean stands) {
        Phrase wording = Phrase.of(phrase, LISTS);

        assertThat(wording.isIn(PhraseText.of(text))).isEqualTo(stands);
        assertThat(wording.in(PhraseText.of(text)).count()).isEqualTo(stands ? 1 : 0);
        assertThat(wording.pattern().matcher(text).find())
                .as("nothing is ruled out that matches")
                .isEqualTo(stands);
    }
}
