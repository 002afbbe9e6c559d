package dev.waymark.answer;

import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import java.util.List;

/** Says why there is no answer. */
public final class Refusal {
    private Refusal() {}

    static Answer.Unanswered of(Question question, double answerability, Suggestions suggestions) {
        boolean career = !question.roles().isEmpty();
        Reason reason = career ? Reason.NOT_IN_SOURCES : Reason.OFF_TOPIC;
        return new Answer.Unanswered(
                reason, text(reason, question.roles()), answerability, suggestions.instead(question));
    }

    /** A refusal for a reason that lies in the question itself. */
    public static Answer.Unanswered of(Reason reason, Suggestions suggestions) {
        return new Answer.Unanswered(reason, text(reason, List.of()), 0, suggestions.aboutAnyRole());
    }

    /** A refusal for a reason that lies in the question itself, in words of its own, with questions about these roles. */
    public static Answer.Unanswered of(Reason reason, String text, List<Role> roles, Suggestions suggestions) {
        return new Answer.Unanswered(reason, text, 0, suggestions.about(roles));
    }

    private static String text(Reason reason, List<Role> roles) {
        return switch (reason) {
            case UNSAFE -> "I can't help with that. I answer questions about careers, from the articles I have.";
            case LANGUAGE -> "I can only answer in English for now: the articles I draw on are in English.";
            case OFF_TOPIC ->
                "That is outside what I cover: I answer questions about careers, from the articles I have.";
            case UNKNOWN_ROLE -> "The articles I have don't cover that role.";
            case NOT_IN_SOURCES ->
                roles.isEmpty()
                        ? "The articles I have don't say that."
                        : "The articles I have don't say that about " + AspectQuestion.names(roles) + ".";
        };
    }
}
