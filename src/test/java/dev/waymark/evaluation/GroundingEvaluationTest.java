package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.ground.Checked;
import dev.waymark.answer.ground.Claim;
import dev.waymark.answer.ground.Grounding;
import dev.waymark.answer.ground.Groundings;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.evaluation.GroundedPair.Cited;
import dev.waymark.evaluation.GroundedPair.Half;
import dev.waymark.evaluation.GroundedPair.Kind;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.AspectWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Faithful sentences are kept and false ones caught, on the half of the articles that nothing was tuned on. Every failure
 * of the other half stands in {@code target/grounding.txt}; whoever tunes looks at no others.
 */
@Tag("evaluation")
@ExtendWith(OneTable.class)
class GroundingEvaluationTest {
    private static final double ENOUGH = 0.95;

    /** Articles change; pairs made of what they no longer say are left out, as long as they are few. */
    private static final double MOST_OUTDATED = 0.1;

    private final Figures figures;

    GroundingEvaluationTest(Figures figures) {
        this.figures = figures;
    }

    /** A pair, and whether the check was right about it. */
    private record Outcome(GroundedPair pair, Checked checked) {
        boolean isRight() {
            return checked instanceof Checked.Supported == pair.isFaithful();
        }
    }

    @Test
    void keepsWhatIsFaithfulAndCatchesWhatIsNot() throws IOException {
        List<Outcome> outcomes = outcomes();
        Files.write(
                Path.of("target", "grounding.txt"),
                outcomes.stream()
                        .filter(outcome -> !outcome.isRight() && outcome.pair().half() == Half.TUNED)
                        .map(outcome ->
                                outcome.pair().id() + " " + outcome.pair().text())
                        .toList());

        for (Half half : Half.values()) {
            for (Kind kind : Kind.values()) {
                String measure = kind.isFaithful() ? "kept when " : "caught when ";
                add(half, measure + kind.words(), outcomes, pair -> pair.kind() == kind);
            }
            add(half, "kept when faithful", outcomes, GroundedPair::isFaithful);
            add(half, "caught when false", outcomes, pair -> !pair.isFaithful());
        }

        assertThat(share(Half.REPORTED, outcomes, GroundedPair::isFaithful)).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(share(Half.REPORTED, outcomes, pair -> !pair.isFaithful())).isGreaterThanOrEqualTo(ENOUGH);
    }

    private void add(Half half, String measure, List<Outcome> outcomes, Predicate<GroundedPair> which) {
        String set = half == Half.TUNED ? "tuned on" : "grounding";
        figures.add(set, measure, share(half, outcomes, which));
    }

    private static double share(Half half, List<Outcome> outcomes, Predicate<GroundedPair> which) {
        return outcomes.stream()
                .filter(outcome -> outcome.pair().half() == half && which.test(outcome.pair()))
                .mapToInt(outcome -> outcome.isRight() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static List<Outcome> outcomes() {
        Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));
        var coverages = new Coverages(AspectWording.builtIn());
        Grounding grounding = new Groundings(
                        coverages, new ThingIndex(coverages), EmbeddingModels.bge(), Optional.empty())
                .of(knowledge);
        Map<Cited, Evidence> statements = new HashMap<>();
        coverages.of(knowledge).articles().stream()
                .flatMap(List::stream)
                .forEach(one -> statements.put(
                        new Cited(one.article().id(), one.statement().text()), one));
        List<GroundedPair> pairs = GroundedPair.all();
        List<GroundedPair> current = pairs.stream()
                .filter(pair -> statements.keySet().containsAll(pair.cited()))
                .toList();
        assertThat(current).hasSizeGreaterThan((int) ((1 - MOST_OUTDATED) * pairs.size()));
        return current.stream()
                .map(pair -> outcome(pair, statements, grounding))
                .toList();
    }

    private static Outcome outcome(GroundedPair pair, Map<Cited, Evidence> statements, Grounding grounding) {
        List<Evidence> cited = pair.cited().stream()
                .flatMap(one -> Stream.ofNullable(statements.get(one)))
                .toList();
        return new Outcome(pair, grounding.check(new Claim(pair.text(), cited, Set.of())));
    }
}
