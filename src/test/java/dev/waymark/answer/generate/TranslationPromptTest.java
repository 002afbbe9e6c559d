package dev.waymark.answer.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationPromptTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bakers at MillCo earned $1,200.50 in 2024. | Bäcker bei MillCo verdienten 2024 1.200,50 $.
            Bakers at MillCo earned 5% more.           | Los panaderos de MillCo ganaron un 5 % más.
            Bakers know SQL and earn 1,200 crowns.     | パン職人はSQLを知っていて1200クローネを稼ぎます。
            A baker rises at 4.                        | خباز يستيقظ في الساعة ٤.
            """)
    void takesATranslationThatKeepsFiguresAndNames(String english, String translation) {
        assertThat(read(english, "1. " + translation)).isEqualTo(translation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bakers earned $1,200 in 2024.     | Bäcker verdienten 2024 1.300 $.
            Bakers earned $1,200 in 2024.     | Bäcker verdienten 1.200 $.
            Bakers at MillCo bake bread.      | Bäcker bei BrotCo backen Brot.
            Bakers bake bread.                | Bäcker backen Brot, siehe https://example.org
            Bakers bake bread.                | Bakers bake bread.
            Bakers bake bread.                | Bäcker backen Brot und stehen früh auf, sie lieben ihre Arbeit und singen dabei Lieder.
            """)
    void keepsTheEnglishSentenceOtherwise(String english, String translation) {
        assertThat(read(english, "1. " + translation)).isEqualTo(english);
    }

    @Test
    void readsLinesInAnyOrderAndLeavesOutTheRest() {
        List<AnswerSentence> sentences = List.of(sentence("Bakers bake bread."), sentence("Bakers rise early."));

        assertThat(TranslationPrompt.read("Gern!\n2. Bäcker stehen früh auf.\n7. Mehr.", sentences))
                .containsExactly("Bakers bake bread.", "Bäcker stehen früh auf.");
    }

    private static String read(String english, String reply) {
        return TranslationPrompt.read(reply, List.of(sentence(english))).getFirst();
    }

    private static AnswerSentence sentence(String text) {
        return new AnswerSentence(text, List.of(1), Block.PARAGRAPH);
    }
}
