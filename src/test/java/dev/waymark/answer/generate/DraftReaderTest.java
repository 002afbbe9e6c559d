package dev.waymark.answer.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftReaderTest {
    @Test
    void givesASentenceAsSoonAsTheNextBegins() {
        var reader = new DraftReader();

        assertThat(reader.read("Bakers bake bread. [1")).isEmpty();
        assertThat(reader.read("] Bakers")).extracting(DraftSentence::text).containsExactly("Bakers bake bread.");
        assertThat(reader.read(" rise early.\n"))
                .extracting(DraftSentence::text)
                .containsExactly("Bakers rise early.");
    }

    @Test
    void readsNumbersBeforeAndBehindTheFullStop() {
        assertThat(all("Bakers bake bread [1]. They rise at 4 a.m. [2][3] They sleep late [4, 5]."))
                .extracting(DraftSentence::numbers)
                .containsExactly(List.of(1), List.of(2, 3), List.of(4, 5));
    }

    @Test
    void takesMarkupAwayAndKeepsItsMeaning() {
        assertThat(all("- **Bakers** bake `bread`. [1]\n1. See [the guild](https://example.org). [2]\n# Pay"))
                .containsExactly(
                        new DraftSentence("Bakers bake bread.", List.of(1), Block.ITEM),
                        new DraftSentence("See the guild.", List.of(2), Block.STEP),
                        new DraftSentence("Pay", List.of(), Block.PARAGRAPH));
    }

    @Test
    void givesTheSameHoweverTheTextIsCut() {
        String text =
                "Bakers bake bread. [1] Millers mill flour [2].\n- Both rise early. [1][2]\nThe pay was $3.50 in May. [3]";
        List<DraftSentence> whole = all(text);

        for (int size = 1; size < 9; size++) {
            var reader = new DraftReader();
            List<DraftSentence> read = new ArrayList<>();
            for (int i = 0; i < text.length(); i += size) {
                read.addAll(reader.read(text.substring(i, Math.min(text.length(), i + size))));
            }
            read.addAll(reader.end());
            assertThat(read).isEqualTo(whole);
        }
    }

    private static List<DraftSentence> all(String text) {
        var reader = new DraftReader();
        List<DraftSentence> all = new ArrayList<>(reader.read(text));
        all.addAll(reader.end());
        return all;
    }
}
