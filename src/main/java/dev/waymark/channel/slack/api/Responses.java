package dev.waymark.channel.slack.api;

import com.slack.api.Slack;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers to commands and clicks, at the address that came with them: up to five within half an hour. */
public final class Responses {
    /** As many as Slack takes for one command. */
    public static final int MOST = 5;

    private static final JsonMapper JSON = new JsonMapper();

    private final Slack slack;

    public Responses(Slack slack) {
        this.slack = slack;
    }

    /** The body of an immediate answer that only the asker sees. */
    public static String whisper(Outgoing message) {
        return JSON.writeValueAsString(body(message, "ephemeral"));
    }

    /** Puts a message in the place of the one that is there. */
    public void replace(String url, Outgoing message) {
        send(url, body(message, "ephemeral").put("replace_original", true));
    }

    /** Adds a message that only the asker sees. */
    public void add(String url, Outgoing message) {
        send(url, body(message, "ephemeral").put("replace_original", false));
    }

    /** Adds a message that everybody in the channel sees. */
    public void publish(String url, Outgoing message) {
        send(url, body(message, "in_channel").put("replace_original", false));
    }

    /** Takes the message away that was clicked on. */
    public void delete(String url) {
        send(url, JSON.createObjectNode().put("delete_original", true));
    }

    private static ObjectNode body(Outgoing message, String seenBy) {
        ObjectNode body = JSON.createObjectNode();
        body.put("response_type", seenBy);
        body.put("text", message.text());
        body.set("blocks", JSON.readTree(message.blocks()));
        return body;
    }

    private void send(String url, ObjectNode body) {
        try {
            WebhookResponse response = slack.send(url, JSON.writeValueAsString(body));
            int status = response.getCode();
            if (status >= 500 || status == 429) {
                throw new SlackUnreachableException(Method.RESPOND, "status " + status);
            }
            if (status >= 400) {
                throw new SlackRefusedException(Method.RESPOND, String.valueOf(response.getBody()));
            }
        } catch (IOException e) {
            throw new SlackUnreachableException(Method.RESPOND, e.getClass().getSimpleName());
        }
    }
}
