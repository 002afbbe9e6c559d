package dev.waymark.channel.web.api;

import dev.waymark.channel.web.InvalidFieldException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** The forms in which a table is given. */
enum TableFormat {
    JSON,
    CSV,
    MARKDOWN;

    private static final HeaderContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    MediaType mediaType() {
        return switch (this) {
            case JSON -> MediaType.APPLICATION_JSON;
            case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            case MARKDOWN -> new MediaType("text", "markdown", StandardCharsets.UTF_8);
        };
    }

    /**
     * The format that is asked for: by name, or else by what the client accepts.
     *
     * @throws InvalidFieldException for a name that is none
     * @throws HttpMediaTypeNotAcceptableException when the client accepts none
     */
    static TableFormat of(@Nullable String name, NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return name == null ? accepted(request) : named(name);
    }

    private static TableFormat named(String name) {
        return switch (name) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "markdown" -> MARKDOWN;
            default -> throw new InvalidFieldException("format", name, "'json', 'csv' or 'markdown'");
        };
    }

    private static TableFormat accepted(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return ACCEPT.resolveMediaTypes(request).stream()
                .flatMap(type -> Arrays.stream(values()).filter(format -> type.isCompatibleWith(format.mediaType())))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        Arrays.stream(values()).map(TableFormat::mediaType).toList()));
    }
}
