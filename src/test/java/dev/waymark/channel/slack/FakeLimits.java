package dev.waymark.channel.slack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** What Slack documents that it will not take. */
final class FakeLimits {
    /** Slack lets short bursts pass. */
    private static final int BURST = 4;

    private static final int STREAMS_A_MINUTE = 20;

    private final double perNano;
    private final Map<String, Bucket> channels = new ConcurrentHashMap<>();
    private final AtomicInteger streams = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    FakeLimits(int millisBetweenPosts) {
        perNano = 1 / (1e6 * millisBetweenPosts);
    }

    /** Whether a call comes not too soon after others. */
    boolean allow(String method, String channel) {
        boolean allowed = switch (method) {
            case "chat.postMessage" ->
                channels.computeIfAbsent(channel, _ -> new Bucket()).take(perNano);
            case "chat.startStream" -> streams.incrementAndGet() <= STREAMS_A_MINUTE;
            default -> true;
        };
        if (!allowed) {
            refused.incrementAndGet();
        }
        return allowed;
    }

    int refused() {
        return refused.get();
    }

    /** What may still be posted in a channel. */
    private static final class Bucket {
        private double tokens = BURST;
        private long last = System.nanoTime();

        synchronized boolean take(double perNano) {
            long now = System.nanoTime();
            tokens = Math.min(BURST, tokens + (now - last) * perNano);
            last = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }
    }

    /** What is wrong with a message, as Slack calls it; empty when nothing is. */
    static String wrong(String method, Map<String, String> form) {
        if (form.getOrDefault("text", "").length() > 40_000) {
            return "msg_too_long";
        }
        if (form.getOrDefault("markdown_text", "").length() > 12_000) {
            return "msg_too_long";
        }
        if (method.startsWith("chat.") && form.containsKey("blocks")) {
            return wrong(FakeSlack.JSON.readTree(form.getOrDefault("blocks", "")));
        }
        return "";
    }

    private static String wrong(JsonNode blocks) {
        if (!blocks.isArray() || blocks.isEmpty() || blocks.size() > 50) {
            return "invalid_blocks";
        }
        int tables = 0;
        int characters = 0;
        for (JsonNode block : blocks) {
            String type = block.path("type").asString("");
            if (type.isEmpty()) {
                return "invalid_blocks";
            }
            int size = characters(block);
            tables += type.equals("table") ? 1 : 0;
            if (type.equals("table") && (size > 10_000 || block.get("rows").size() > 100)) {
                return "invalid_blocks";
            }
            characters += size;
        }
        if (tables > 1) {
            return "invalid_attachments";
        }
        return characters > 13_200 ? "msg_blocks_too_long" : buttons(blocks);
    }

    private static String buttons(JsonNode blocks) {
        for (JsonNode button : blocks.findParents("action_id")) {
            String text = button.path("text").path("text").asString("");
            if (text.length() > 75 || button.get("action_id").asString().length() > 255) {
                return "invalid_blocks";
            }
        }
        return "";
    }

    /** Of all that is read, and where it leads. */
    private static int characters(JsonNode node) {
        int characters = 0;
        for (String field : List.of("text", "url")) {
            JsonNode value = node.path(field);
            characters += value.isString() ? value.asString().length() : 0;
        }
        for (JsonNode child : node) {
            characters += child.isContainer() ? characters(child) : 0;
        }
        return characters;
    }
}
