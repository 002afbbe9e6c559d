package dev.waymark.channel.web.page.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A reply that an operation can give, in one or several media types. */
record ReplyView(String status, String description, List<Content> contents) {
    /**
     * What is in a reply, or in one event of a stream.
     *
     * @param name the media type, or the event's name
     */
    record Content(String name, ShapeView.Type type) {}

    static ReplyView of(String status, JsonNode reply, JsonNode description) {
        JsonNode said =
                reply.has("$ref") ? description.at(reply.path("$ref").asString().substring(1)) : reply;
        List<Content> contents = said.path("content").properties().stream()
                .flatMap(
                        content -> contents(content.getKey(), content.getValue().path("schema")))
                .toList();
        return new ReplyView(status, ApiView.prose(said), contents);
    }

    private static Stream<Content> contents(String mediaType, JsonNode schema) {
        JsonNode events = schema.path("x-events");
        Stream<Content> whole = Stream.of(new Content(mediaType, ShapeView.Type.of(schema)));
        return Stream.concat(whole, events.properties().stream().map(ReplyView::event));
    }

    private static Content event(Map.Entry<String, JsonNode> event) {
        return new Content("event: " + event.getKey(), ShapeView.Type.of(event.getValue()));
    }
}
