package dev.waymark.knowledge.reading;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.quarantine.LeftOut;
import dev.waymark.knowledge.quarantine.Report;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read.
 *
 * @param leftOut what of the file is not served with it
 */
public record Reading(Article article, List<LeftOut> leftOut) {
    public Reading {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What a curator has to know of it, if anything.
     *
     * @param file where it was read from
     */
    public Optional<Problem> problem(String file) {
        return leftOut.isEmpty() ? Optional.empty() : Optional.of(new Problem(file, Report.of(leftOut)));
    }
}
