package dev.waymark.coverage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Role;
import java.util.Set;

/**
 * A statement in its place, and what it is about.
 *
 * @param subjects ids of the roles that its article says it is about, empty when it does not say
 */
public record Evidence(Passage passage, Profile profile, Set<String> subjects) {
    public Evidence {
        subjects = Set.copyOf(subjects);
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

    /** Whether it is about a role. */
    public boolean isAbout(Role role) {
        return statement().roles().contains(role.id());
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
