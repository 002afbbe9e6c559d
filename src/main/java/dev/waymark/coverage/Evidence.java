package dev.waymark.coverage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement in its place, and what it is about.
 *
 * @param subjects ids of the roles that its article says it is about, empty when it does not say
 * @param list ids of the roles that the list is about which it is an item of; empty when it is none, or of nobody's
 */
public record Evidence(Passage passage, Profile profile, Set<String> subjects, Set<String> list) {
    private static final Pattern STAND_IN =
            Pattern.compile("(?i)\\b(they|their|theirs|them|he|she|his|her|it|its|this|these"
                    + "|those|both|each|either|neither|former|latter|role|roles|job|position|title|such|you|your)\\b");

    public Evidence {
        subjects = Set.copyOf(subjects);
        list = Set.copyOf(list);
    }

    public Statement statement() {
        return profile.statement();
    }

    public Span span() {
        return statement().span();
    }

    public Article article() {
        return passage.article();
    }

    /** Unique among all statements, and the same as long as the article stays as it is. */
    public String id() {
        return article().id() + "#" + statement().number();
    }

    /** Whether it is about a role, by itself or by its list: a colleague named in a list is one of whom the list is about. */
    public boolean isAbout(Role role) {
        return statement().roles().contains(role.id()) || speaksOf().contains(role.id());
    }

    /**
     * Ids of the roles that what is said is said of. A sentence that names roles, without a word that may stand for
     * another, speaks of those; an item of a list speaks of those that the list is about, whoever else it names.
     */
    Set<String> speaksOf() {
        Set<String> roles = new LinkedHashSet<>(statement().roles());
        if (!list.isEmpty()) {
            roles.retainAll(list);
            return roles.isEmpty() ? list : roles;
        }
        boolean anybody = span().isItem()
                || profile.mentioned().isEmpty()
                || STAND_IN.matcher(statement().text()).find();
        if (!anybody) {
            roles.retainAll(profile.mentioned());
        }
        return roles;
    }

    public boolean isInListOf(Evidence other) {
        return span().isItem()
                && other.span().isItem()
                && article().id().equals(other.article().id())
                && span().paragraph() == other.span().paragraph();
    }

    public boolean isInSectionOf(Evidence other) {
        return article().id().equals(other.article().id())
                && span().section() == other.span().section();
    }

    /** Whether it is the next statement of the same section. */
    public boolean follows(Evidence other) {
        return isInSectionOf(other) && statement().number() == other.statement().number() + 1;
    }
}
