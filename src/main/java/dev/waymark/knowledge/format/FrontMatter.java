package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.structure.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML between two lines of three dashes at the top of a Markdown file. */
record FrontMatter(Metadata metadata, String body) {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final String FENCE = "---";

    static FrontMatter of(String file) throws UnreadableException {
        List<String> lines = file.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            return new FrontMatter(Metadata.NONE, file);
        }
        for (int end = 1; end < lines.size(); end++) {
            String line = lines.get(end).stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                return new FrontMatter(
                        metadata(String.join("\n", lines.subList(1, end))),
                        String.join("\n", lines.subList(end + 1, lines.size())));
            }
        }
        throw new UnreadableException("The front matter has no end; expected a second line of three dashes.");
    }

    private static Metadata metadata(String yaml) throws UnreadableException {
        JsonNode root = parsed(yaml);
        if (!root.isObject()) {
            throw new UnreadableException("The front matter is not a list of names and values; expected for example"
                    + " 'title: How bakers work'.");
        }
        return new Metadata(
                text(root, "id"),
                text(root, "title"),
                text(root, "publisher"),
                text(root, "url"),
                text(root, "published"),
                roles(root.path("roles")),
                sources(root.path("sources")));
    }

    private static JsonNode parsed(String yaml) throws UnreadableException {
        try {
            JsonNode root = YAML.readTree(yaml);
            return root.isMissingNode() || root.isNull() ? YAML.createObjectNode() : root;
        } catch (JacksonException e) {
            throw new UnreadableException(
                    "The front matter is not valid YAML: " + firstLine(e.getOriginalMessage()), e);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static @Nullable String text(JsonNode node, String name) throws UnreadableException {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw new UnreadableException("The front matter's '%s' is a list; expected one value.".formatted(name));
        }
        String text = value.asString().strip();
        return text.isEmpty() ? null : text;
    }

    /** A list, or one value alone. */
    private static List<String> roles(JsonNode node) throws UnreadableException {
        List<String> roles = new ArrayList<>();
        for (JsonNode role : node.isValueNode() && !node.isNull() ? List.of(node) : node) {
            if (!role.isValueNode()) {
                throw new UnreadableException("The front matter's 'roles' holds '%s'; expected names.".formatted(role));
            }
            roles.add(role.asString().strip());
        }
        return roles;
    }

    private static Map<String, Source> sources(JsonNode node) throws UnreadableException {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (JsonNode source : node) {
            String title = text(source, "title");
            String url = text(source, "url");
            String id = text(source, "id");
            if (title == null && url == null) {
                throw new UnreadableException("A source in the front matter has neither title nor url.");
            }
            String name = title == null ? String.valueOf(url) : title;
            sources.put(id == null ? name : id, new Source(name, text(source, "publisher"), url, year(source)));
        }
        return sources;
    }

    private static @Nullable Integer year(JsonNode source) throws UnreadableException {
        String year = text(source, "year");
        if (year == null) {
            return null;
        }
        if (!year.matches("\\d{4}")) {
            throw new UnreadableException(
                    "A source in the front matter has the year '%s'; expected four digits.".formatted(year));
        }
        return Integer.valueOf(year);
    }
}
