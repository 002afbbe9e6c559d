package dev.waymark.compare;

import dev.waymark.role.Role;
import java.util.List;

/**
 * What the sources say on one aspect of one role.
 *
 * @param sentences one to four, best first; empty where the sources say nothing
 */
public record Cell(Role role, List<ComparedSentence> sentences) {
    public Cell {
        sentences = List.copyOf(sentences);
    }

    public boolean isStated() {
        return !sentences.isEmpty();
    }
}
