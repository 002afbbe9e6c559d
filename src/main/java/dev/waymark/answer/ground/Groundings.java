package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.CrossEncoder;
import dev.waymark.llm.EmbeddingModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Checks sentences against any state of the knowledge. */
@Component
public final class Groundings {
    /** Answers of the articles' own sentences need none. */
    private final SingletonSupplier<Wording> wording = SingletonSupplier.of(Wording::builtIn);

    private final Coverages coverages;
    private final ThingIndex things;
    private final Meanings meanings;
    private final Optional<CrossEncoder> crossEncoder;

    public Groundings(
            Coverages coverages, ThingIndex things, EmbeddingModel model, Optional<CrossEncoder> crossEncoder) {
        this.coverages = coverages;
        this.things = things;
        this.meanings = new Meanings(model);
        this.crossEncoder = crossEncoder;
    }

    /** The check by what one state of the knowledge knows of roles, things and words. */
    public Grounding of(Knowledge knowledge) {
        Coverage coverage = coverages.of(knowledge);
        var support = new Support(coverage, knowledge.catalogue(), meanings, crossEncoder);
        return new Grounding(wording.obtain(), knowledge.catalogue(), coverage, things.of(knowledge), support);
    }
}
