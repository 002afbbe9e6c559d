package dev.waymark.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.format.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    @ParameterizedTest
    @CsvSource({
        "Pastry chef.txt, pastry-chef",
        "roles/2024/Sous-chef (hotel).md, roles-2024-sous-chef-hotel",
        "_draft_/Ärzte.html, draft-ärzte"
    })
    void makesAnIdOfThePath(String file, String id) {
        assertThat(ArticleReader.id(file)).isEqualTo(id);
    }

    @Test
    void refusesWhatIsNoText() {
        assertProblem("a.txt", new byte[0], "empty");
        assertProblem("a.txt", "  \n\n".getBytes(StandardCharsets.UTF_8), "no sentence");
        assertProblem("a.txt", "Caf\u00e9 owners bake.".getBytes(StandardCharsets.ISO_8859_1), "expected UTF-8");
        assertProblem("a.txt", new byte[] {1, 0, 2, 0, -1}, "binary");
        assertProblem("a.xyz", new byte[] {65}, "expected one of");
    }

    @Test
    void readsUtf16WithItsMark() throws UnreadableException {
        byte[] file = "\uFEFFBakers bake bread.".getBytes(StandardCharsets.UTF_16LE);

        assertThat(ArticleReader.read("a.txt", file).article().text()).isEqualTo("Bakers bake bread.");
    }

    private static void assertProblem(String file, byte[] content, String reason) {
        assertThatThrownBy(() -> ArticleReader.read(file, content))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }
}
