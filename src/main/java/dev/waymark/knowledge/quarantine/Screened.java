package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.structure.Manuscript;
import java.util.List;

/** What of a manuscript is served, and what is not. */
public record Screened(Manuscript manuscript, List<LeftOut> leftOut) {
    public Screened {
        leftOut = List.copyOf(leftOut);
    }
}
