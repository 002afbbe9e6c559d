package dev.waymark.chat;

import dev.waymark.chat.understand.Understanding;
import dev.waymark.coverage.Coverage;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import java.util.List;
import java.util.stream.Collectors;

/** Asks back which role is meant. */
final class Clarification {
    private static final int CHOICES = 4;

    private Clarification() {}

    static Reply.Clarify of(Understanding.Unclear unclear, Coverage coverage) {
        List<Role> choices = unclear.choices().isEmpty() ? coverage.roles() : unclear.choices();
        Aspect aspect = unclear.aspects().isEmpty()
                ? Aspect.RESPONSIBILITIES
                : unclear.aspects().getFirst();
        String text = unclear.choices().isEmpty()
                ? "Which role do you mean?"
                : "Do you mean " + choices.stream().map(Role::withArticle).collect(Collectors.joining(" or ")) + "?";
        return new Reply.Clarify(
                text,
                choices.stream()
                        .limit(CHOICES)
                        .map(role -> AspectQuestion.of(aspect, List.of(role)))
                        .toList());
    }
}
