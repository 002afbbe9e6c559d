package dev.waymark.answer.ground;

import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.EmbeddingModel;
import org.springframework.stereotype.Component;

/** Checks sentences against any state of the knowledge. */
@Component
public final class Groundings {
    private final Wording wording = Wording.builtIn();
    private final Coverages coverages;
    private final ThingIndex things;
    private final Meanings meanings;

    public Groundings(Coverages coverages, ThingIndex things, EmbeddingModel model) {
        this.coverages = coverages;
        this.things = things;
        this.meanings = new Meanings(model);
    }

    /** The check by what one state of the knowledge knows of roles, things and words. */
    public Grounding of(Knowledge knowledge) {
        return new Grounding(wording, knowledge.catalogue(), coverages.of(knowledge), things.of(knowledge), meanings);
    }
}
