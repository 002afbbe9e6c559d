package dev.waymark.channel.slack.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody wrote out of Slack's markup. */
final class Spoken {
    /** {@code <@U1>}, {@code <#C1|general>}, {@code <!here>}, {@code <https://example.org|shown>}. */
    private static final Pattern REFERENCE = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private Spoken() {}

    /** The words alone: mentions go, channels and links stay by what they are called. */
    static String of(String text) {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder words = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(words, Matcher.quoteReplacement(shown(reference)));
        }
        reference.appendTail(words);
        return words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    static boolean mentions(String text, String user) {
        return !user.isEmpty()
                && Pattern.compile("<@" + Pattern.quote(user) + "[|>]")
                        .matcher(text)
                        .find();
    }

    /** Whether it begins with a mention: it is for that person. */
    static boolean addressesSomebody(String text) {
        return text.stripLeading().startsWith("<@");
    }

    private static String shown(Matcher reference) {
        String label = reference.group(3) == null ? "" : reference.group(3);
        return switch (reference.group(1)) {
            case "@", "!" -> "";
            case "#" -> "#" + label;
            default -> label.isEmpty() ? reference.group(2) : label;
        };
    }
}
