package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Reason;
import dev.waymark.chat.understand.Context;
import dev.waymark.chat.understand.Scope;
import dev.waymark.chat.understand.Understander;
import dev.waymark.chat.understand.Understanding;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Short English requests of every kind (CLINC150) are no other language, and no demand to refuse for what it wants. */
@Tag("evaluation")
@EnabledIfSystemProperty(named = "evaluation.sets", matches = ".+")
class LanguageEvaluationTest {
    private static final double MOST_FOREIGN = 0.005;

    @TempDir
    Path data = Path.of("");

    private record Request(String id, String text, boolean answerable) implements JsonLines.Line {}

    @Test
    void takesEnglishForEnglish() {
        Path set = Path.of(System.getProperty("evaluation.sets", ""), "clinc150", "queries.jsonl");
        Assumptions.assumeTrue(Files.exists(set), "clinc150 is not in the folder");
        List<Request> inScope = JsonLines.read(set, Request.class).stream()
                .filter(Request::answerable)
                .toList();

        List<Understanding> understood = understood(inScope);

        double foreign = share(
                understood.stream()
                        .filter(Understanding.Foreign.class::isInstance)
                        .count(),
                inScope);
        print("in-scope queries taken for another language", foreign);
        print(
                "in-scope queries refused as unsafe",
                share(
                        understood.stream()
                                .filter(refused -> refused instanceof Understanding.Refused(Reason reason, var _)
                                        && reason == Reason.UNSAFE)
                                .count(),
                        inScope));
        print(
                "in-scope queries taken for small talk",
                share(
                        understood.stream()
                                .filter(Understanding.Talk.class::isInstance)
                                .count(),
                        inScope));
        assertThat(foreign).isLessThanOrEqualTo(MOST_FOREIGN);
    }

    private List<Understanding> understood(List<Request> requests) {
        Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));
        try (var parts = AnsweringParts.start(data, List.of())) {
            var scope = new Scope(
                    knowledge.catalogue(), parts.getBean(Coverages.class).of(knowledge));
            Understander understander = parts.getBean(Understander.class);
            return requests.stream()
                    .map(request -> understander.understand(request.text, Context.NONE, scope))
                    .toList();
        }
    }

    private static double share(long count, List<Request> of) {
        return (double) count / of.size();
    }

    private static void print(String measure, double value) {
        System.out.println("evaluation: clinc150: %s: %.4f".formatted(measure, value));
    }
}
