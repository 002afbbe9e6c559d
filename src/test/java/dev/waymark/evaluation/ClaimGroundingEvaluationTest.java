package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.ground.Checked;
import dev.waymark.answer.ground.Claim;
import dev.waymark.answer.ground.Grounding;
import dev.waymark.answer.ground.Groundings;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.AspectWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Claims of another domain, freely worded by experts, against the sentences that prove them, others of the same abstract,
 * and those that disprove them (SciFact). Nothing is tuned on them.
 */
@Tag("evaluation")
@ExtendWith(OneTable.class)
class ClaimGroundingEvaluationTest {
    private static final String SET = "scifact";

    private final Figures figures;

    ClaimGroundingEvaluationTest(Figures figures) {
        this.figures = figures;
    }

    /** What the set's experts marked. */
    record MarkedClaim(String id, List<Rationale> evidence) implements JsonLines.Line {}

    record Rationale(String doc, String label, List<Integer> sentences) {
        boolean supports() {
            return label.equals("SUPPORT");
        }
    }

    @Test
    void letsMoreThroughThatIsProvedThanThatIsNot() {
        TestSet set = TestSet.named(SET);
        List<MarkedClaim> marked = JsonLines.read(set.folder().resolve("answers.jsonl"), MarkedClaim.class);
        Set<String> documents = marked.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Rationale::doc)
                .collect(Collectors.toSet());
        Knowledge knowledge = Documents.of(set.documents().stream()
                .filter(document -> documents.contains(document.id()))
                .toList());
        var coverages = new Coverages(AspectWording.builtIn());
        Grounding grounding = new Groundings(
                        coverages, new ThingIndex(coverages), EmbeddingModels.bge(), Optional.empty())
                .of(knowledge);
        Map<String, List<Evidence>> abstracts = coverages.of(knowledge).articles().stream()
                .collect(
                        Collectors.toMap(article -> article.getFirst().article().id(), Function.identity()));
        Map<String, String> claims = set.queries().stream()
                .collect(Collectors.toMap(TestSet.LabelledQuery::id, TestSet.LabelledQuery::text));

        List<Boolean> proved = new ArrayList<>();
        List<Boolean> disproved = new ArrayList<>();
        List<Boolean> others = new ArrayList<>();
        for (MarkedClaim claim : marked) {
            String text = claims.getOrDefault(claim.id(), "");
            for (Rationale rationale : claim.evidence()) {
                List<Evidence> all = abstracts.getOrDefault(rationale.doc(), List.of());
                List<Evidence> cited = at(rationale.sentences(), all);
                kept(text, cited, grounding).ifPresent((rationale.supports() ? proved : disproved)::add);
                List<Evidence> rest = new ArrayList<>(all);
                claim.evidence().forEach(other -> rest.removeAll(at(other.sentences(), all)));
                kept(text, rest.stream().limit(1).toList(), grounding).ifPresent(others::add);
            }
        }
        figures.add(SET, "claims kept by the sentences that prove them", share(proved));
        figures.add(SET, "claims kept by those that disprove them", share(disproved));
        figures.add(SET, "claims kept by another sentence of the abstract", share(others));
        assertThat(share(proved)).isGreaterThan(Math.max(share(disproved), share(others)));
    }

    private static List<Evidence> at(List<Integer> numbers, List<Evidence> all) {
        return all.stream()
                .filter(one -> numbers.contains(one.statement().number()))
                .toList();
    }

    private static Optional<Boolean> kept(String claim, List<Evidence> cited, Grounding grounding) {
        return cited.isEmpty()
                ? Optional.empty()
                : Optional.of(grounding.check(new Claim(claim, cited, Set.of())) instanceof Checked.Supported);
    }

    private static double share(List<Boolean> kept) {
        return kept.stream().mapToInt(one -> one ? 1 : 0).average().orElse(0);
    }
}
