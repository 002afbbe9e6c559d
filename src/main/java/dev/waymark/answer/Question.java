package dev.waymark.answer;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/**
 * A question that stands alone.
 *
 * @param text what was asked, in one sentence
 * @param roles the roles it is about, in the order named; empty when it names none
 * @param aspects what it asks about them, most surely meant first; empty when it does not say
 */
public record Question(String text, List<Role> roles, List<Aspect> aspects) {
    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("question text is blank");
        }
        roles = List.copyOf(roles);
        aspects = List.copyOf(aspects);
    }
}
