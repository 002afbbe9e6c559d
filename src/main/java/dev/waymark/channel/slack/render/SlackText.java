package dev.waymark.channel.slack.render;

import java.util.regex.Pattern;

/** Escapes for the places where Slack does read markup: the text of notifications, and streams. */
final class SlackText {
    /** Slack needs no brackets for these in some places, so they are broken by a character without width. */
    private static final Pattern PING = Pattern.compile("@(?=\\w)");

    /** What Markdown interprets. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]()~#+!|:.-]");

    private SlackText() {}

    /** As the text of a message with blocks, which is shown in notifications. */
    static String escaped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String plain = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return PING.matcher(plain).replaceAll("@\u2060");
    }

    /** As Markdown in which every word stands for itself. */
    static String markdown(String text) {
        return MARKDOWN.matcher(escaped(text)).replaceAll("\\\\$0");
    }
}
