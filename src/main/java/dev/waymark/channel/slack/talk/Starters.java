package dev.waymark.channel.slack.talk;

import dev.waymark.answer.Suggestions;
import dev.waymark.compare.Sides;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.AspectQuestion;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import java.util.Arrays;
import java.util.List;

/** Questions to begin with, from what the articles hold now. */
public final class Starters {
    private final PassageIndex index;
    private final Coverages coverages;

    public Starters(PassageIndex index, Coverages coverages) {
        this.index = index;
        this.coverages = coverages;
    }

    /** Whether any question can be answered. */
    boolean areThere() {
        return index.served().isPresent();
    }

    /** Up to three that have an answer; none while the articles are being read. */
    List<String> questions() {
        return index.served()
                .map(knowledge -> new Suggestions(coverages.of(knowledge)).aboutAnyRole())
                .orElse(List.of());
    }

    /**
     * The question how some roles differ.
     *
     * @param names as somebody writes them: {@code data engineer, data analyst}
     * @throws dev.waymark.compare.UnknownRoleException for a name that stands for no role
     * @throws dev.waymark.compare.NotComparableException for too few or too many
     * @throws NotIndexedException while the articles are being read for the first time
     */
    String comparing(String names) {
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        List<String> roles = Arrays.stream(names.split("(?i)\\s*[,;]\\s*|\\s+(?:vs\\.?|versus|and)\\s+"))
                .filter(name -> !name.isBlank())
                .toList();
        Sides sides = Sides.of(roles, knowledge.catalogue(), coverages.of(knowledge));
        return AspectQuestion.comparing(List.of(), sides.roles());
    }
}
