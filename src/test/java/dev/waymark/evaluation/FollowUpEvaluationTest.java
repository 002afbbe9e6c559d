package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.evaluation.QueryJson.TurnJson;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds what retrieval is given for a follow-up beside what a person wrote who made it stand alone. */
@Tag("evaluation")
@ExtendWith(OneTable.class)
class FollowUpEvaluationTest {
    /**
     * A question at the end of a conversation about a subject that no catalogue knows.
     *
     * @param turns the subject and one part of it, then question and answer in turn
     * @param rewrite the question as a person put it to stand alone
     */
    private record FollowUp(String id, String text, List<String> turns, String rewrite) implements JsonLines.Line {
        /** A reader knows title and heading before the first question, as if they had been asked for. */
        QueryJson query() {
            return new QueryJson(
                    id,
                    text,
                    IntStream.range(0, turns.size())
                            .mapToObj(i -> new TurnJson(i < 2 || i % 2 == 0 ? "user" : "assistant", turns.get(i)))
                            .toList());
        }
    }

    private final Figures figures;

    FollowUpEvaluationTest(Figures figures) {
        this.figures = figures;
    }

    @Test
    void givesRetrievalWhatAPersonWouldWrite() {
        TestSet set = TestSet.named("canard-dev");
        List<FollowUp> followUps = set.queries(FollowUp.class);
        List<String> given = given(set, followUps);

        double product = meanF1(followUps, given);
        double floor = meanF1(followUps, followUps.stream().map(FollowUp::text).toList());

        figures.add(set.name(), "content-word F1 with the human rewrite", product, Figures.LAST_TURN, floor);
        assertThat(product).isGreaterThanOrEqualTo(floor);
    }

    private static List<String> given(TestSet set, List<FollowUp> followUps) {
        try (var asked = AskedSet.open(set.data("knowledge"), KnowledgeFolder.read(Path.of("knowledge")))) {
            return asked.ask(followUps.stream().map(FollowUp::query).toList()).stream()
                    .map(each -> each.reply().understoodAs())
                    .toList();
        }
    }

    private static double meanF1(List<FollowUp> followUps, List<String> given) {
        return IntStream.range(0, followUps.size())
                .mapToDouble(i -> Measures.f1(
                        contentWords(given.get(i)),
                        contentWords(followUps.get(i).rewrite())))
                .average()
                .orElse(0);
    }

    private static Set<String> contentWords(String text) {
        return Words.of(text).stream()
                .map(Word::lower)
                .filter(word -> !Words.isStopWord(word))
                .collect(Collectors.toSet());
    }
}
