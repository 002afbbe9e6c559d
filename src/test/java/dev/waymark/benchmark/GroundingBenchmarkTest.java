package dev.waymark.benchmark;

import dev.waymark.answer.ground.Claim;
import dev.waymark.answer.ground.Grounding;
import dev.waymark.answer.ground.Groundings;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.AspectWording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holding an answer of eight sentences against its passages costs beside embedding the sentences. */
@Tag("benchmark")
class GroundingBenchmarkTest {
    private static final int SENTENCES = 8;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 150;

    @Test
    void measuresGroundingBesideEmbedding() {
        Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));
        var coverages = new Coverages(AspectWording.builtIn());
        EmbeddingModel model = EmbeddingModels.bge();
        Grounding grounding =
                new Groundings(coverages, new ThingIndex(coverages), model, Optional.empty()).of(knowledge);
        List<Evidence> statements = coverages.of(knowledge).articles().stream()
                .flatMap(List::stream)
                .toList();
        double[] checking = new double[MEASURED];
        double[] embedding = new double[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            int from = i * 5 % (statements.size() - SENTENCES);
            List<Evidence> cited = statements.subList(from, from + SENTENCES);
            // As while the model thinks: the passages are known before the first sentence comes.
            grounding.prepare(cited);
            double check = Figures.seconds(() -> cited.forEach(one -> grounding.check(claim(one))));
            double embed = Figures.seconds(() -> cited.forEach(one -> model.embedPassages(List.of(sentence(one)))));
            if (i >= WARM_UP) {
                checking[i - WARM_UP] = check;
                embedding[i - WARM_UP] = embed;
            }
        }
        double ratio = Figures.median(checking) / Figures.median(embedding);
        Figures.print("grounding eight sentences, median: %.2f ms", 1e3 * Figures.median(checking));
        Figures.print("grounding / embedding the same sentences: %.2f (at most 1.5)", ratio);
    }

    private static Claim claim(Evidence statement) {
        return new Claim(sentence(statement), List.of(statement), Set.of());
    }

    /** With a few words of its own, so that its meaning is asked as well. */
    private static String sentence(Evidence statement) {
        return statement.statement().text().replaceFirst("\\.$", "") + ", which gladdens whoever wonders about that.";
    }
}
