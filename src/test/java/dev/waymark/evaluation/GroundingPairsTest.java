package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.AspectWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the pairs anew that grounding is measured on, from the articles as they are:
 * {@code mvn -Pevaluation verify -Devaluation.pairs=true -Dtest=GroundingPairsTest}.
 */
@Tag("evaluation")
@EnabledIfSystemProperty(named = "evaluation.pairs", matches = "true")
class GroundingPairsTest {
    private static final long SEED = 11;

    @Test
    void makesThem() throws IOException {
        Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));
        List<List<Evidence>> articles =
                Coverage.of(knowledge, AspectWording.builtIn()).articles();
        var random = new Random(SEED);
        List<GroundedPair> pairs = new ArrayList<>(FaithfulSentences.of(articles, random));
        var mutations = new Mutations(articles, knowledge.catalogue(), EmbeddingModels.bge(), random);
        pairs.addAll(FalseSentences.of(List.copyOf(pairs), mutations, random));

        Files.write(GroundedPair.FILE, pairs.stream().map(JsonLines::write).toList());

        assertThat(GroundedPair.all()).hasSameSizeAs(pairs);
    }
}
