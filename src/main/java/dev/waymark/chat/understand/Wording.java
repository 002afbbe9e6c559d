package dev.waymark.chat.understand;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;
import java.util.stream.Collectors;

/** Puts questions into words. */
public final class Wording {
    private Wording() {}

    /** The plain question about an aspect of one role, or of several at once. */
    public static String question(Aspect aspect, List<Role> roles) {
        String many = plural(roles);
        return switch (aspect) {
            case OVERVIEW ->
                roles.size() == 1 ? "What is " + withArticle(roles.getFirst()) + "?" : "What are " + many + "?";
            case RESPONSIBILITIES ->
                roles.size() == 1 ? "What does " + withArticle(roles.getFirst()) + " do?" : "What do " + many + " do?";
            case SKILLS -> "Which skills do " + many + " need?";
            case EDUCATION -> "Which education do " + many + " need?";
            case TOOLS -> "Which tools do " + many + " use?";
            case INDUSTRIES -> "Which industries employ " + many + "?";
            case PAY -> "What do " + many + " earn?";
            case OUTLOOK -> "What is the job outlook for " + many + "?";
            case CAREER_PATH -> "Which career path do " + many + " have?";
            case GETTING_STARTED ->
                "How do I get started as "
                        + roles.stream().map(Wording::withArticle).collect(Collectors.joining(" or ")) + "?";
            case COLLABORATION -> "Who do " + many + " work with?";
        };
    }

    /** "Data engineers and software engineers", as it stands inside a sentence. */
    static String plural(List<Role> roles) {
        return roles.stream().map(Wording::plural).collect(Collectors.joining(" and "));
    }

    static String plural(Role role) {
        String name = role.nameInSentence();
        return name.endsWith("y") && !name.endsWith("ey") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /** "An engineering manager". */
    public static String withArticle(Role role) {
        String name = role.nameInSentence();
        return (startsWithVowel(name) ? "an " : "a ") + name;
    }

    static boolean startsWithVowel(String name) {
        return "aeiouAEIO".indexOf(name.charAt(0)) >= 0;
    }

    /** One question: a capital at the start, a question mark at the end where none closes it. */
    static String asQuestion(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceAll("[?!.,;:\\s]+$", "");
        String closed = plain.isEmpty() ? text.strip() : plain + "?";
        return closed.isEmpty() ? closed : Character.toUpperCase(closed.charAt(0)) + closed.substring(1);
    }
}
