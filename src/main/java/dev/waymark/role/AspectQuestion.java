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

    /** The question how several roles differ: in all, or in the aspects given; at least two roles. */
    public static String comparing(List<Aspect> aspects, List<Role> roles) {
        String what = aspects.stream().map(AspectQuestion::noun).collect(Collectors.joining(" and "));
        return "How do " + names(roles) + (what.isEmpty() ? " differ?" : " compare in " + what + "?");
    }

    private static String noun(Aspect aspect) {
        return switch (aspect) {
            case OVERVIEW -> "general";
            case RESPONSIBILITIES -> "responsibilities";
            case SKILLS -> "skills";
            case EDUCATION -> "education";
            case TOOLS -> "tools";
            case INDUSTRIES -> "industries";
            case PAY -> "pay";
            case OUTLOOK -> "outlook";
            case CAREER_PATH -> "career path";
            case GETTING_STARTED -> "getting started";
            case COLLABORATION -> "collaboration";
        };
    }

    /** "data engineers and software engineers". */
    public static String names(List<Role> roles) {
        List<String> names = roles.stream().map(Role::plural).toList();
        return names.size() < 3
                ? String.join(" and ", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String one(List<Role> roles) {
        return roles.getFirst().withArticle();
    }
}
