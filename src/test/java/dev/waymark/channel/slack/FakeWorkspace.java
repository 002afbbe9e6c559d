package dev.waymark.channel.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages that stand in the channels of a fake Slack. */
public final class FakeWorkspace {
    /**
     * A message of the bot.
     *
     * @param thread empty for one that stands in the channel itself
     */
    public record Message(String channel, String ts, String thread, String text, JsonNode blocks, String metadata) {
        /** All that is read in it, block by block. */
        public String read() {
            return Blocks.read(blocks);
        }
    }

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final List<String> streaming = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    /** What stands in all channels, oldest first. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** What stands in one channel, oldest first. */
    public List<Message> in(String channel) {
        return messages.stream()
                .filter(message -> message.channel().equals(channel))
                .toList();
    }

    List<Message> under(String channel, String thread) {
        return in(channel).stream()
                .filter(message -> message.thread().equals(thread))
                .toList();
    }

    void clear() {
        messages.clear();
    }

    ObjectNode act(String method, Map<String, String> form) {
        return switch (method) {
            case "chat.postMessage" -> post(form);
            case "chat.update" -> update(form);
            case "chat.delete" -> delete(form);
            case "chat.startStream" -> begin(form);
            case "chat.appendStream" -> append(form);
            case "chat.stopStream" -> stop(form);
            case "conversations.replies" ->
                form.getOrDefault("ts", "").isEmpty()
                        ? FakeSlack.error("invalid_arguments")
                        : listed(form.getOrDefault("channel", ""), form.getOrDefault("ts", ""));
            case "conversations.history" -> listed(form.getOrDefault("channel", ""), "");
            default -> FakeSlack.ok();
        };
    }

    private ObjectNode post(Map<String, String> form) {
        if (form.getOrDefault("channel", "").startsWith("CNONE")) {
            return FakeSlack.error("not_in_channel");
        }
        return added(new Message(
                form.getOrDefault("channel", ""),
                timestamp(),
                form.getOrDefault("thread_ts", ""),
                form.getOrDefault("text", ""),
                FakeSlack.JSON.readTree(form.getOrDefault("blocks", "[]")),
                form.getOrDefault("metadata", "")));
    }

    private ObjectNode begin(Map<String, String> form) {
        if (form.getOrDefault("recipient_user_id", "").isEmpty()) {
            return FakeSlack.error("missing_recipient_user_id");
        }
        Message begun = new Message(
                form.getOrDefault("channel", ""),
                timestamp(),
                form.getOrDefault("thread_ts", ""),
                form.getOrDefault("markdown_text", ""),
                FakeSlack.JSON.createArrayNode(),
                "");
        streaming.add(begun.ts());
        return added(begun);
    }

    private ObjectNode append(Map<String, String> form) {
        return change(
                form,
                before -> new Message(
                        before.channel(),
                        before.ts(),
                        before.thread(),
                        before.text() + form.getOrDefault("markdown_text", ""),
                        before.blocks(),
                        ""));
    }

    private ObjectNode stop(Map<String, String> form) {
        streaming.remove(form.getOrDefault("ts", ""));
        return change(
                form,
                before -> new Message(
                        before.channel(),
                        before.ts(),
                        before.thread(),
                        before.text(),
                        before.blocks(),
                        form.getOrDefault("metadata", "")));
    }

    private ObjectNode update(Map<String, String> form) {
        if (streaming.contains(form.getOrDefault("ts", ""))) {
            return FakeSlack.error("streaming_state_conflict");
        }
        return change(
                form,
                before -> new Message(
                        before.channel(),
                        before.ts(),
                        before.thread(),
                        form.getOrDefault("text", ""),
                        FakeSlack.JSON.readTree(form.getOrDefault("blocks", "[]")),
                        before.metadata()));
    }

    private synchronized ObjectNode change(Map<String, String> form, UnaryOperator<Message> change) {
        for (int i = 0; i < messages.size(); i++) {
            Message before = messages.get(i);
            if (before.ts().equals(form.getOrDefault("ts", ""))
                    && before.channel().equals(form.getOrDefault("channel", ""))) {
                messages.set(i, change.apply(before));
                return FakeSlack.ok().put("ts", before.ts());
            }
        }
        return FakeSlack.error("message_not_found");
    }

    private ObjectNode delete(Map<String, String> form) {
        boolean gone = messages.removeIf(message -> message.ts().equals(form.getOrDefault("ts", ""))
                && message.channel().equals(form.getOrDefault("channel", "")));
        return gone ? FakeSlack.ok() : FakeSlack.error("message_not_found");
    }

    private ObjectNode listed(String channel, String thread) {
        ObjectNode found = FakeSlack.ok();
        ArrayNode all = found.putArray("messages");
        for (Message message : under(channel, thread)) {
            ObjectNode json = all.addObject()
                    .put("ts", message.ts())
                    .put("text", message.text())
                    .put("bot_id", "BBOT");
            if (!message.metadata().isEmpty()) {
                json.set("metadata", FakeSlack.JSON.readTree(message.metadata()));
            }
        }
        return found;
    }

    private ObjectNode added(Message message) {
        messages.add(message);
        return FakeSlack.ok().put("ts", message.ts()).put("channel", message.channel());
    }

    private String timestamp() {
        return "1800000000.%06d".formatted(number.incrementAndGet());
    }

    /** Messages with a text in them. */
    List<Message> saying(String text) {
        List<Message> saying = new ArrayList<>(messages);
        saying.removeIf(message -> !message.read().contains(text));
        return saying;
    }
}
