package dev.waymark.channel.web;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the API promises, to be held against what is sent; a field it does not name is a fault. */
final class ApiDescription {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode description;
    private final ObjectNode strict;

    ApiDescription(String description) {
        this.description = WebServer.JSON.readTree(description);
        strict = this.description.path("components").deepCopy().asObject();
        Set<String> extended = strict.findParents("allOf").stream()
                .flatMap(schema -> schema.path("allOf").valueStream())
                .map(part -> part.path("$ref").asString(""))
                .collect(Collectors.toSet());
        strict.path("schemas").properties().stream()
                .filter(schema -> !extended.contains("#/components/schemas/" + schema.getKey()))
                .forEach(schema -> schema.getValue().asObject().put("unevaluatedProperties", false));
    }

    /** Each as {@code GET /api/roles}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Those that an operation may reply with. */
    Set<String> statuses(String operation) {
        return new TreeSet<>(operation(operation).path("responses").propertyNames());
    }

    JsonNode parameters(String operation) {
        return operation(operation).path("parameters");
    }

    /** What is wrong with a reply; nothing if it is as described. */
    List<String> faults(String operation, int status, String mediaType, String body) {
        JsonNode reply = resolved(operation(operation).path("responses").path(Integer.toString(status)));
        if (reply.isMissingNode()) {
            return List.of("status %d is not described".formatted(status));
        }
        if (reply.path("content").isEmpty()) {
            return body.isEmpty() ? List.of() : List.of("a body is not described");
        }
        JsonNode content = reply.path("content").path(mediaType);
        if (content.isMissingNode()) {
            return List.of("media type '%s' is not described".formatted(mediaType));
        }
        return switch (mediaType) {
            case "text/event-stream" -> eventFaults(content.at("/schema/x-events"), body);
            case "text/csv", "text/markdown" -> List.of();
            default -> faults(content.path("schema"), body);
        };
    }

    /** What is wrong with what a client sends. */
    List<String> requestFaults(String operation, String body) {
        return faults(operation(operation).at("/requestBody/content/application~1json/schema"), body);
    }

    private List<String> eventFaults(JsonNode events, String body) {
        return SseReader.of(body).events.stream()
                .flatMap(event -> events.has(event.name())
                        ? faults(events.path(event.name()), event.data()).stream()
                        : List.of("event '%s' is not described".formatted(event.name())).stream())
                .toList();
    }

    private List<String> faults(JsonNode schema, String body) {
        ObjectNode whole = WebServer.JSON.createObjectNode();
        whole.set("components", strict);
        whole.putArray("allOf").add(schema);
        whole.put("unevaluatedProperties", false);
        return SCHEMAS.getSchema(whole).validate(WebServer.JSON.readTree(body)).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode operation(String operation) {
        String[] parts = operation.split(" ", 2);
        return description.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }
}
