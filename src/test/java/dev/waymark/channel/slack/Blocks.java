package dev.waymark.channel.slack;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads blocks as people see them. */
public final class Blocks {
    private Blocks() {}

    /** The text of everything, a line for each part of rich text. */
    static String read(JsonNode blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> read(block, text));
        return text.toString();
    }

    private static void read(JsonNode node, StringBuilder text) {
        String type = node.path("type").asString("");
        switch (type) {
            case "text", "link" -> text.append(node.get("text").asString());
            case "rich_text_section" -> {
                node.get("elements").forEach(element -> read(element, text));
                text.append('\n');
            }
            case "table" -> node.get("rows").forEach(row -> row.forEach(cell -> read(cell, text)));
            case "button" -> text.append(node.at("/text/text").asString()).append('\n');
            default -> node.path("elements").forEach(element -> read(element, text));
        }
    }

    /** The sections, also those in lists, that end with numbers: each a sentence with where its numbers lead. */
    public static List<Cited> cited(JsonNode blocks) {
        List<Cited> all = new ArrayList<>();
        for (JsonNode block : blocks) {
            if (block.path("type").asString("").equals("rich_text")) {
                block.get("elements").forEach(element -> cited(element, all));
            }
        }
        return all;
    }

    /**
     * A sentence.
     *
     * @param links where its numbers lead
     */
    public record Cited(String text, List<String> links) {}

    private static void cited(JsonNode node, List<Cited> all) {
        if (node.path("type").asString("").equals("rich_text_list")) {
            node.get("elements").forEach(section -> cited(section, all));
            return;
        }
        String sentence = "";
        List<String> links = new ArrayList<>();
        for (JsonNode element : node.get("elements")) {
            String text = element.path("text").asString("");
            if (element.path("type").asString("").equals("link") && text.matches("\\[\\d+]")) {
                links.add(element.get("url").asString());
            } else if (!text.isBlank()) {
                add(sentence, links, all);
                sentence = text;
                links = new ArrayList<>();
            }
        }
        add(sentence, links, all);
    }

    private static void add(String sentence, List<String> links, List<Cited> all) {
        if (!links.isEmpty()) {
            all.add(new Cited(sentence, List.copyOf(links)));
        }
    }

    /** The value of a button with an action's name, the first one. */
    static String value(JsonNode blocks, String action) {
        for (JsonNode control : blocks.findParents("action_id")) {
            if (control.get("action_id").asString().startsWith(action)) {
                return control.path("value").asString("");
            }
        }
        throw new AssertionError("there is no " + action + " in " + blocks);
    }

    /** What a click on "good" says. */
    static String good(JsonNode blocks) {
        return rating(blocks, "positive_button");
    }

    /** What a click on "bad" says. */
    static String bad(JsonNode blocks) {
        return rating(blocks, "negative_button");
    }

    private static String rating(JsonNode blocks, String button) {
        return blocks.findValue(button).get("value").asString();
    }
}
