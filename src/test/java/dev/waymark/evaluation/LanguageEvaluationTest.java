package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Reason;
import dev.waymark.chat.understand.Context;
import dev.waymark.chat.understand.Scope;
import dev.waymark.chat.understand.Understander;
import dev.waymark.chat.understand.Understanding;
import dev.waymark.coverage.Coverages;
import dev.waymark.evaluation.TestSet.LabelledQuery;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Short English requests of every kind (CLINC150) are no other language, and no demand to refuse for what it wants. */
@Tag("evaluation")
@ExtendWith(OneTable.class)
class LanguageEvaluationTest {
    private static final double MOST_FOREIGN = 0.005;

    private final Figures figures;

    @TempDir
    Path data = Path.of("");

    LanguageEvaluationTest(Figures figures) {
        this.figures = figures;
    }

    @Test
    void takesEnglishForEnglish() {
        List<LabelledQuery> inScope = TestSet.named("clinc150").queries().stream()
                .filter(LabelledQuery::isAnswerable)
                .toList();

        List<Understanding> understood = understood(inScope);

        double foreign = share(understood, Understanding.Foreign.class::isInstance);
        figures.add("clinc150", "in-scope queries taken for another language", foreign);
        figures.add(
                "clinc150", "in-scope queries refused as unsafe", share(understood, LanguageEvaluationTest::isUnsafe));
        figures.add(
                "clinc150",
                "in-scope queries taken for small talk",
                share(understood, Understanding.Talk.class::isInstance));
        assertThat(foreign).isLessThanOrEqualTo(MOST_FOREIGN);
    }

    private List<Understanding> understood(List<LabelledQuery> requests) {
        Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));
        try (var parts = AnsweringParts.start(data, List.of())) {
            var scope = new Scope(
                    knowledge.catalogue(), parts.getBean(Coverages.class).of(knowledge));
            Understander understander = parts.getBean(Understander.class);
            return requests.stream()
                    .map(request -> understander.understand(request.text(), Context.NONE, scope))
                    .toList();
        }
    }

    private static boolean isUnsafe(Understanding understood) {
        return understood instanceof Understanding.Refused(Reason reason, var _) && reason == Reason.UNSAFE;
    }

    private static double share(List<Understanding> of, Predicate<Understanding> which) {
        return (double) of.stream().filter(which).count() / of.size();
    }
}
