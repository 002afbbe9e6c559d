package dev.waymark.role;

import java.util.List;
import java.util.stream.Collectors;

/** Puts the plain question about an aspect of roles into words. */
public final class AspectQuestion {
    private AspectQuestion() {}

    /** The question for one role, or for several at once; at least one. */
    public static String of(Aspect aspect, List<Role> roles) {
        String many = names(roles);
        return switch (aspect) {
            case OVERVIEW -> roles.size() == 1 ? "What is " + one(roles) + "?" : "What are " + many + "?";
            case RESPONSIBILITIES ->
                roles.size() == 1 ? "What does " + one(roles) + " do?" : "What do " + many + " do?";
            case SKILLS -> "Which skills do " + many + " need?";
            case EDUCATION -> "Which education do " + many + " need?";
            case TOOLS -> "Which tools do " + many + " use?";
            case INDUSTRIES -> "Which industries employ " + many + "?";
            case PAY -> "What do " + many + " earn?";
            case OUTLOOK -> "What is the job outlook for " + many + "?";
            case CAREER_PATH -> "Which career path do " + many + " have?";
            case GETTING_STARTED ->
                "How do I get started as "
                        + roles.stream().map(Role::withArticle).collect(Collectors.joining(" or ")) + "?";
            case COLLABORATION -> "Who do " + many + " work with?";
        };
    }

    /** "data engineers and software engineers". */
    public static String names(List<Role> roles) {
        return roles.stream().map(Role::plural).collect(Collectors.joining(" and "));
    }

    private static String one(List<Role> roles) {
        return roles.getFirst().withArticle();
    }
}
