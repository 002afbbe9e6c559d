package dev.waymark.channel.slack;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Events as Slack tells of them. */
public record Events(ObjectNode event, String id) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static Events of(ObjectNode event) {
        return new Events(event, "Ev" + NUMBER.incrementAndGet());
    }

    /** A timestamp that no other message has. */
    public static String timestamp() {
        return "1700000000.%06d".formatted(NUMBER.incrementAndGet());
    }

    /** Somebody mentions the bot. */
    public static Events mention(String channel, String timestamp, String user, String text) {
        return of(message("app_mention", channel, timestamp, user, "<@UBOT> " + text));
    }

    /** The same in a thread. */
    static Events mentionIn(String root, String channel, String timestamp, String user, String text) {
        return of(message("app_mention", channel, timestamp, user, "<@UBOT> " + text)
                .put("thread_ts", root));
    }

    /** Somebody writes to the bot directly. */
    static Events direct(String timestamp, String user, String text) {
        return of(message("message", "D" + user, timestamp, user, text).put("channel_type", "im"));
    }

    /** Somebody writes in a channel. */
    static Events written(String channel, String timestamp, String user, String text) {
        return of(message("message", channel, timestamp, user, text).put("channel_type", "channel"));
    }

    /** Somebody writes in a thread. */
    static Events reply(String root, String channel, String timestamp, String user, String text) {
        return of(message("message", channel, timestamp, user, text)
                .put("channel_type", "channel")
                .put("thread_ts", root));
    }

    /** Slack tells that a message is another one now. */
    static Events changed(String channel, String timestamp, String user, String text) {
        ObjectNode event = changed(channel);
        event.set("message", message("message", channel, timestamp, user, text));
        event.putObject("previous_message").put("type", "message").put("ts", timestamp);
        return of(event);
    }

    static Events deleted(String channel, String timestamp) {
        return of(FakeSlack.JSON
                .createObjectNode()
                .put("type", "message")
                .put("subtype", "message_deleted")
                .put("channel", channel)
                .put("deleted_ts", timestamp)
                .put("ts", timestamp()));
    }

    /** A deleted message that others have replied to. */
    static Events tombstone(String channel, String timestamp) {
        ObjectNode event = changed(channel);
        event.set(
                "message",
                message("message", channel, timestamp, "USLACKBOT", "This message was deleted.")
                        .put("subtype", "tombstone"));
        return of(event);
    }

    static Events homeOpened(String user, String tab) {
        return of(FakeSlack.JSON
                .createObjectNode()
                .put("type", "app_home_opened")
                .put("user", user)
                .put("channel", "D" + user)
                .put("tab", tab));
    }

    static Events unknown() {
        return of(FakeSlack.JSON.createObjectNode().put("type", "something_new").put("user", "U1"));
    }

    /** The same message, written by a bot. */
    Events byABot() {
        return new Events(event.deepCopy().put("bot_id", "B2"), id);
    }

    public String json() {
        ObjectNode json = FakeSlack.JSON
                .createObjectNode()
                .put("token", "legacy")
                .put("team_id", "T1")
                .put("type", "event_callback")
                .put("event_id", id)
                .put("event_time", 1_700_000_000);
        json.set("event", event);
        json.putArray("authorizations")
                .addObject()
                .put("team_id", "T1")
                .put("user_id", "UBOT")
                .put("is_bot", true);
        return json.toString();
    }

    private static ObjectNode changed(String channel) {
        return FakeSlack.JSON
                .createObjectNode()
                .put("type", "message")
                .put("subtype", "message_changed")
                .put("hidden", true)
                .put("channel", channel)
                .put("ts", timestamp());
    }

    private static ObjectNode message(String type, String channel, String timestamp, String user, String text) {
        return FakeSlack.JSON
                .createObjectNode()
                .put("type", type)
                .put("channel", channel)
                .put("ts", timestamp)
                .put("event_ts", timestamp)
                .put("user", user)
                .put("text", text);
    }
}
