package dev.waymark.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queries: one question.
 *
 * @param turns the conversation before it, oldest first
 */
record QueryJson(String id, String text, List<TurnJson> turns) implements JsonLines.Line {
    /** What one side said. */
    record TurnJson(String role, String text) {
        TurnJson {
            JsonLines.check(
                    "user".equals(role) || "assistant".equals(role),
                    "a turn's 'role' must be user or assistant, got '" + role + "'");
            JsonLines.check(text != null, "a turn's 'text' is missing");
        }

        boolean isQuestion() {
            return role.equals("user") && !text.isBlank();
        }
    }

    QueryJson(String id, String text, @Nullable List<TurnJson> turns) {
        JsonLines.checkId(id);
        JsonLines.check(text != null && !text.isBlank(), "'text' is missing");
        this.id = id;
        this.text = text;
        this.turns = List.copyOf(Objects.requireNonNullElse(turns, List.of()));
    }
}
