package dev.waymark.channel.web.page.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a JSON object consists of; without fields, it is one of the values that its description names. */
record ShapeView(String name, String description, List<Field> fields) {
    record Field(String name, Type type, boolean required, String description) {
        static Field ofParameter(JsonNode parameter) {
            return new Field(
                    parameter.path("name").asString(),
                    Type.of(parameter.path("schema")),
                    parameter.path("required").asBoolean(false),
                    ApiView.prose(parameter));
        }
    }

    /**
     * @param words what it is, before the name of the shape it has
     * @param shape empty for texts, numbers and the like
     */
    record Type(String words, String shape) {
        static Type of(JsonNode schema) {
            if (schema.has("$ref")) {
                String ref = schema.path("$ref").asString();
                return new Type("", ref.substring(ref.lastIndexOf('/') + 1));
            }
            if (schema.has("oneOf")) {
                return new Type("null or ", of(schema.at("/oneOf/0")).shape());
            }
            if (schema.path("type").asString("").equals("array")) {
                Type each = of(schema.path("items"));
                return new Type("list of " + each.words(), each.shape());
            }
            return new Type(schema.has("enum") ? values(schema) : plain(schema.path("type")), "");
        }

        private static String values(JsonNode schema) {
            return schema.path("enum")
                    .valueStream()
                    .map(value -> value.isNull() ? "null" : value.asString())
                    .collect(Collectors.joining(" | "));
        }

        private static String plain(JsonNode type) {
            return type.isArray()
                    ? type.valueStream().map(JsonNode::asString).collect(Collectors.joining(" or "))
                    : type.asString("any");
        }
    }

    static ShapeView of(String name, JsonNode schema, JsonNode description) {
        String said = ApiView.prose(schema);
        String values = schema.has("enum") ? " One of " + Type.of(schema).words() + "." : "";
        return new ShapeView(name, said + values, fields(schema, description).toList());
    }

    private static Stream<Field> fields(JsonNode schema, JsonNode description) {
        JsonNode meant = schema.has("$ref")
                ? description.at(schema.path("$ref").asString().substring(1))
                : schema;
        Stream<Field> inherited = meant.path("allOf").valueStream().flatMap(part -> fields(part, description));
        Stream<Field> own = meant.path("properties").properties().stream()
                .map(field -> new Field(
                        field.getKey(),
                        Type.of(field.getValue()),
                        isRequired(field.getKey(), meant),
                        ApiView.prose(field.getValue())));
        return Stream.concat(inherited, own);
    }

    private static boolean isRequired(String field, JsonNode schema) {
        return schema.path("required")
                .valueStream()
                .anyMatch(name -> name.asString().equals(field));
    }
}
