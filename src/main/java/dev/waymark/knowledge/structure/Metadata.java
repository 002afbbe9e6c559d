package dev.waymark.knowledge.structure;

import dev.waymark.knowledge.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param sources by the id that footnotes use
 */
public record Metadata(
        @Nullable String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        List<String> roles,
        Map<String, Source> sources) {
    public static final Metadata NONE = titled(null);

    public Metadata {
        roles = List.copyOf(roles);
        sources = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sources));
    }

    public static Metadata titled(@Nullable String title) {
        return new Metadata(null, title, null, null, null, List.of(), Map.of());
    }

    public Metadata withTitle(String other) {
        return new Metadata(id, other, publisher, url, published, roles, sources);
    }

    public Metadata untitled() {
        return new Metadata(id, null, publisher, url, published, roles, sources);
    }

    public Metadata withPublished(String other) {
        return new Metadata(id, title, publisher, url, other, roles, sources);
    }
}
