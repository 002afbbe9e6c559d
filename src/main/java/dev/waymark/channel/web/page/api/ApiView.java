package dev.waymark.channel.web.page.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An OpenAPI description as its page shows it. */
record ApiView(String summary, String description, List<Group> groups, List<ShapeView> shapes) {
    /** Operations that belong together. */
    record Group(String name, String description, List<Operation> operations) {}

    /**
     * Something that can be asked for.
     *
     * @param body what is sent along, empty for nothing
     */
    record Operation(
            String method,
            String path,
            String summary,
            String description,
            List<ShapeView.Field> parameters,
            List<ShapeView.Type> body,
            List<ReplyView> replies) {}

    static ApiView of(JsonNode description) {
        List<Group> groups = new ArrayList<>();
        for (JsonNode tag : description.path("tags")) {
            String name = tag.path("name").asString();
            groups.add(new Group(name, tag.path("description").asString(""), operations(name, description)));
        }
        return new ApiView(
                description.at("/info/summary").asString(),
                prose(description.at("/info")),
                groups,
                description.at("/components/schemas").properties().stream()
                        .map(shape -> ShapeView.of(shape.getKey(), shape.getValue(), description))
                        .toList());
    }

    /** What a node says of itself, quoted as in prose. */
    static String prose(JsonNode node) {
        return node.path("description").asString("").replaceAll("`([^`]*)`", "“$1”");
    }

    private static List<Operation> operations(String tag, JsonNode description) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation ->
                                operation.getValue().at("/tags/0").asString().equals(tag))
                        .map(operation -> operation(path.getKey(), operation, description)))
                .toList();
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> entry, JsonNode description) {
        JsonNode operation = entry.getValue();
        return new Operation(
                entry.getKey().toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(),
                prose(operation),
                operation
                        .path("parameters")
                        .valueStream()
                        .map(ShapeView.Field::ofParameter)
                        .toList(),
                operation
                        .at("/requestBody/content")
                        .valueStream()
                        .map(content -> ShapeView.Type.of(content.path("schema")))
                        .toList(),
                operation.path("responses").properties().stream()
                        .map(reply -> ReplyView.of(reply.getKey(), reply.getValue(), description))
                        .toList());
    }
}
