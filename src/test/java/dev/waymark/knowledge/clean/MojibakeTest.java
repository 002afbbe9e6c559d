package dev.waymark.knowledge.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crème brûlée – 5 € · “sweet”",
                "The baker’s oven…",
                "Jalapeño & façade, naïve Zoë",
                "Hot 🔥 and new ✓"
            })
    void repairsUtf8ReadAsWindows1252(String text) {
        assertThat(Mojibake.repaired(readAs("windows-1252", text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 min read · May 2", "Chef – the best", "Look 👀 here", "Cafés by the sea"})
    void repairsUtf8ReadAsWindows874(String text) {
        assertThat(Mojibake.repaired(readAs("x-windows-874", text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crème brûlée, Ärger, São Paulo, Łódź – “quoted” … 5 €",
                "แกงเขียวหวาน is a green curry, and ร้าน is a shop.",
                "รก ยท",
                "ÀÉÎÕÜ",
                "Plain words."
            })
    void leavesLegitimateLettersAlone(String text) {
        assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }

    @Test
    void repairsTheBrokenAndKeepsTheThaiOfOneText() {
        assertThat(Mojibake.repaired("ต้มยำกุ้ง โ€“ a soup")).isEqualTo("ต้มยำกุ้ง – a soup");
    }

    /** Bytes that a code page leaves undefined are shown as windows-1252 has them, or as control characters. */
    private static String readAs(String charset, String text) {
        var read = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {value}, Charset.forName(charset));
            String latin = new String(new byte[] {value}, Charset.forName("windows-1252"));
            if (!letter.equals("\uFFFD")) {
                read.append(letter);
            } else {
                read.append(latin.equals("\uFFFD") ? String.valueOf((char) (value & 0xFF)) : latin);
            }
        }
        return read.toString();
    }
}
