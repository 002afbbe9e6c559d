package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.delivery.Errand;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.chat.Exchange;

/**
 * A message that asks something.
 *
 * @param timestamp by which Slack knows it in its channel
 * @param root timestamp of the message whose thread it stands in; its own where it begins one
 * @param team empty when it is not known
 * @param lead what is said before the answer where the question itself can't be seen; empty where it can
 */
public record Asked(String team, String channel, String timestamp, String root, String user, String text, String lead) {
    /** Longer questions are refused; so much of them tells whether they were edited. */
    private static final int MOST_KEPT = 2_100;

    /** A question that is seen where it was asked. */
    public static Asked of(String team, String channel, String timestamp, String root, String user, String text) {
        return new Asked(team, channel, timestamp, root, user, cut(text), "");
    }

    /** One that was taken up by a process that has ended. */
    static Asked of(Exchange exchange) {
        return of(
                "",
                channel(exchange),
                exchange.id().substring(exchange.id().indexOf(':') + 1),
                exchange.thread().substring(exchange.thread().indexOf(':') + 1),
                exchange.asker(),
                exchange.message());
    }

    static String channel(Exchange exchange) {
        return exchange.id().substring(0, exchange.id().indexOf(':'));
    }

    /** The id of a message. */
    public static String id(String channel, String timestamp) {
        return channel + ":" + timestamp;
    }

    String id() {
        return id(channel, timestamp);
    }

    /** Where its conversation goes on. */
    public String thread() {
        return id(channel, root);
    }

    /** What was asked in private has no thread; where it was shared, it stands in the channel. */
    Spot spot() {
        return new Spot(channel, root.startsWith("/") ? "" : root);
    }

    /** What is said to it goes into its thread. */
    Errand errand(Said said) {
        return new Errand(spot(), said, Appearance.IN_THREAD.after(lead), id());
    }

    /** In a direct message nobody else is spoken to. */
    boolean isDirect() {
        return channel.startsWith("D");
    }

    boolean beginsThread() {
        return root.equals(timestamp);
    }

    /** The same, said before its answer, because nobody wrote it as a message. */
    Asked quoted() {
        return new Asked(team, channel, timestamp, root, user, text, "“" + text + "”");
    }

    Exchange exchange() {
        return Exchange.of(id(), thread(), user, text);
    }

    /** PostgreSQL takes no character zero. */
    static String cut(String text) {
        String clean = text.replace("\0", "");
        return clean.length() <= MOST_KEPT ? clean : clean.substring(0, MOST_KEPT);
    }
}
