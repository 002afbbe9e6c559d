package dev.waymark.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\r\n", "\u00a0\u3000", "\u200b\ufeff", "\u0000", "\ud83d"})
    void refusesWhatNobodyCanRead(String text) {
        assertThatThrownBy(() -> Message.of(text)).isInstanceOf(BlankMessageException.class);
    }

    @Test
    void takesTwoThousandCharactersAndNoMore() {
        assertThat(Message.of("a".repeat(2_000)).text()).hasSize(2_000);
        assertThatThrownBy(() -> Message.of("a".repeat(2_001)))
                .isInstanceOf(MessageTooLongException.class)
                .hasMessageContaining("2,001");
    }

    @Test
    void replacesWhatCanNotBeKept() {
        assertThat(Message.of(" What\u0000does a\ud83d pilot 👀\ndo? ").text())
                .isEqualTo("What does a\ufffd pilot 👀\ndo?");
    }
}
