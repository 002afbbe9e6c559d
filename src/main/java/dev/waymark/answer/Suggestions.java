package dev.waymark.answer;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.List;

/** Questions that the articles do answer: each is about an aspect on which they state something. */
public final class Suggestions {
    private static final int MOST = 3;

    private final Coverage coverage;

    public Suggestions(Coverage coverage) {
        this.coverage = coverage;
    }

    /** What one may ask next, after an answer. */
    public List<String> after(Question question) {
        List<Role> roles = question.roles();
        return roles.isEmpty() ? List.of() : about(roles.getFirst(), question.aspects());
    }

    /** The nearest questions with an answer, where one has none. */
    public List<String> instead(Question question) {
        return about(question.roles(), question.aspects());
    }

    /** Questions about the first of these roles that the articles state something about, or about any. */
    public List<String> about(List<Role> roles) {
        return about(roles, List.of());
    }

    private List<String> about(List<Role> roles, List<Aspect> asked) {
        List<Role> covered =
                roles.stream().filter(role -> !coverage.aspects(role).isEmpty()).toList();
        return covered.isEmpty() ? aboutAnyRole() : about(covered.getFirst(), asked);
    }

    /** Questions to begin with, one each for several roles. */
    public List<String> aboutAnyRole() {
        return coverage.roles().stream()
                .filter(role -> !coverage.aspects(role).isEmpty())
                .limit(MOST)
                .map(role -> AspectQuestion.of(
                        coverage.aspects(role).contains(Aspect.RESPONSIBILITIES)
                                ? Aspect.RESPONSIBILITIES
                                : coverage.aspects(role).iterator().next(),
                        List.of(role)))
                .toList();
    }

    private List<String> about(Role role, List<Aspect> asked) {
        List<Aspect> others = new ArrayList<>(coverage.aspects(role));
        others.removeAll(asked);
        return others.stream()
                .limit(MOST)
                .map(aspect -> AspectQuestion.of(aspect, List.of(role)))
                .toList();
    }
}
