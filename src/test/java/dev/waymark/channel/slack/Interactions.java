package dev.waymark.channel.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Commands, clicks and dialogues as Slack sends them. */
final class Interactions {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Interactions() {}

    static Map<String, String> command(String channel, String user, String text, String responseUrl) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", "legacy");
        form.put("team_id", "T1");
        form.put("channel_id", channel);
        form.put("user_id", user);
        form.put("command", "/career");
        form.put("text", text);
        form.put("response_url", responseUrl);
        form.put("trigger_id", "trigger" + NUMBER.incrementAndGet());
        return form;
    }

    /** A click on a message that everybody sees. */
    static Map<String, String> click(FakeWorkspace.Message on, String user, String action, String value) {
        ObjectNode payload = payload(on.channel(), user, action, value);
        payload.putObject("container").put("type", "message").put("message_ts", on.ts());
        payload.putObject("message")
                .put("ts", on.ts())
                .put("thread_ts", on.thread())
                .set("blocks", on.blocks());
        return form(payload);
    }

    /** A click on a message that only its reader sees. */
    static Map<String, String> privateClick(
            String channel, String user, String action, String value, String responseUrl) {
        ObjectNode payload = payload(channel, user, action, value).put("response_url", responseUrl);
        payload.putObject("container").put("type", "message").put("is_ephemeral", true);
        return form(payload);
    }

    static Map<String, String> homeClick(String user, String action, String value) {
        ObjectNode payload = payload("", user, action, value);
        payload.remove("channel");
        return form(payload);
    }

    /** The dialogue on a bad answer, filled in. */
    static Map<String, String> submission(String user, String turn, String reason) {
        ObjectNode payload = FakeSlack.JSON.createObjectNode().put("type", "view_submission");
        payload.putObject("team").put("id", "T1");
        payload.putObject("user").put("id", user);
        ObjectNode view = payload.putObject("view")
                .put("type", "modal")
                .put("callback_id", "waymark-reason")
                .put("private_metadata", turn);
        view.putObject("state")
                .putObject("values")
                .putObject("waymark-reason")
                .putObject("waymark-reason")
                .put("type", "plain_text_input")
                .put("value", reason);
        return form(payload);
    }

    private static ObjectNode payload(String channel, String user, String action, String value) {
        int number = NUMBER.incrementAndGet();
        ObjectNode payload =
                FakeSlack.JSON.createObjectNode().put("type", "block_actions").put("trigger_id", "trigger" + number);
        payload.putObject("team").put("id", "T1");
        payload.putObject("user").put("id", user);
        payload.putObject("channel").put("id", channel);
        payload.putArray("actions")
                .addObject()
                .put("action_id", action)
                .put("type", "button")
                .put("value", value)
                .put("action_ts", "1750000000.%06d".formatted(number));
        return payload;
    }

    private static Map<String, String> form(ObjectNode payload) {
        return Map.of("payload", payload.toString());
    }
}
