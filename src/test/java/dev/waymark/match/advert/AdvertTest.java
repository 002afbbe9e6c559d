package dev.waymark.match.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t", "\u200b\u00a0"})
    void refusesWhatHasNothingToRead(String text) {
        assertThatThrownBy(() -> Advert.of(text)).isInstanceOf(BlankAdvertException.class);
    }

    @Test
    void takesTwentyThousandCharactersAndNoMore() {
        assertThat(new Advert("a".repeat(20_000)).text()).hasSize(20_000);

        assertThatThrownBy(() -> new Advert("a".repeat(20_001)))
                .isInstanceOf(AdvertTooLongException.class)
                .hasMessageContaining("20,001");
    }

    @Test
    void keepsEveryPlaceWhereHalfACharacterStood() {
        Advert advert = new Advert("We use \uD83D Java.");

        assertThat(advert.text()).isEqualTo("We use \uFFFD Java.");
    }

    @Test
    void isNotWrittenDownByWhatPrintsIt() {
        assertThat(new Advert("We are hiring in secret.").toString()).doesNotContain("secret");
    }
}
