package dev.waymark.match;

import dev.waymark.coverage.Evidence;
import dev.waymark.match.advert.Meaning;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an article states about one role alone and an advert can ask for.
 *
 * @param things that it lists, names by their keys; empty for a sentence that is no such list
 * @param meanings its own first, then those of its clauses
 */
record RoleStatement(Role role, Evidence evidence, Aspect aspect, Map<String, String> things, List<Meaning> meanings) {
    RoleStatement {
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        meanings = List.copyOf(meanings);
    }

    private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The) ");

    /** Whether it says what the role is, in an article about it: "A gardener looks after gardens." */
    boolean isDefinition() {
        String text = evidence.statement().text();
        boolean begins = ARTICLE.matcher(text).find()
                || text.regionMatches(true, 0, role.plural(), 0, role.plural().length());
        return begins
                && evidence.profile().states(Aspect.OVERVIEW)
                && !evidence.statement().named().isEmpty()
                && evidence.subjects().equals(Set.of(role.id()));
    }

    /** What it says as a whole. */
    Meaning meaning() {
        return meanings.getFirst();
    }

    /** How near the statement, or the clause of it that comes nearest, is. */
    double nearness(Meaning other) {
        return meanings.stream().mapToDouble(other::nearness).max().orElse(0);
    }

    Set<String> stems() {
        return evidence.profile().stems();
    }
}
