package dev.waymark.answer.generate;

import static org.assertj.core.api.Assertions.assertThat;

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
            de | Bakers don't need a licence.                | Bäcker brauchen keine Erlaubnis.
            fr | No degree is required of a baker.           | Aucun diplôme n'est exigé d'un boulanger.
            es | A baker works without a licence.            | Un panadero trabaja sin licencia.
            ru | Bakers do not sell flour to the millers.    | Пекари не продают муку мельникам.
            zh | Bakers do not need a licence to bake bread. | 面包师烤面包不需要执照。
            ja | Bakers do not need a licence.               | パン職人に免許は必要ありません。
            de | Bakers rarely earn more than the millers.   | Bäcker verdienen meist nicht mehr als die Müller.
            """)
    void takesATranslationThatDeniesWhatIsDenied(String language, String english, String translation) {
        assertThat(read(english, "1. " + translation, language)).isEqualTo(translation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Bakers don't need a licence.                | Bäcker brauchen eine Erlaubnis.
            fr | No degree is required of a baker.           | Un diplôme est exigé d'un boulanger.
            de | Bakers need a licence to bake bread.        | Bäcker brauchen keine Erlaubnis zum Backen.
            ru | Bakers sell flour to the millers.           | Пекари не продают муку мельникам.
            zh | Bakers do not need a licence to bake bread. | 面包师烤面包需要执照。
            und | Bakers don't need a licence.               | Bakarar þurfa leyfi til að baka brauð.
            """)
    void takesNoTranslationThatTurnsADenial(String language, String english, String translation) {
        assertThat(read(english, "1. " + translation, language)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bakers earned $1,200 in 2024.     | Bäcker verdienten 2024 1.300 $.
            Bakers earned $1,200 in 2024.     | Bäcker verdienten 1.200 $.
            Bakers at MillCo bake bread.      | Bäcker bei BrotCo backen Brot.
            Bakers bake bread.                | Bäcker backen Brot, siehe https://example.org
            Bakers bake bread.                | Bakers bake bread.
            Bakers bake bread every morning.  | All of the bakers bake some very good bread.
            Bakers bake bread.                | Bäcker backen <b>Brot</b>.
            Bakers bake bread.                | Bäcker backen [Brot](javascript:alert).
            Bakers bake bread.                | Bäcker backen Brot und stehen früh auf, sie lieben ihre Arbeit und singen dabei Lieder.
            """)
    void keepsTheEnglishSentenceOtherwise(String english, String translation) {
        assertThat(read(english, "1. " + translation)).isEqualTo(english);
    }

    @Test
    void readsLinesInAnyOrderAndLeavesOutTheRest() {
        List<String> sentences = List.of("Bakers bake bread.", "Bakers rise early.");

        assertThat(TranslationPrompt.read("Gern!\n2. Bäcker stehen früh auf.\n7. Mehr.", sentences, "de"))
                .containsExactly("Bakers bake bread.", "Bäcker stehen früh auf.");
    }

    private static String read(String english, String reply) {
        return read(english, reply, "de");
    }

    private static String read(String english, String reply, String language) {
        return TranslationPrompt.read(reply, List.of(english), language).getFirst();
    }
}
