package dev.waymark.channel.web;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a body, without the names of our classes that Jackson would tell. */
final class Unreadable {
    private Unreadable() {}

    static String detail(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case MismatchedInputException mismatched -> mismatch(mismatched);
            case StreamReadException broken -> broken(broken);
            case null, default -> "the body must be a JSON object in UTF-8";
        };
    }

    private static String mismatch(MismatchedInputException mismatched) {
        String field = mismatched.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        return field.isEmpty()
                ? "the body must be a JSON object"
                : "field '" + field + "' has a value of another type than expected";
    }

    private static String broken(StreamReadException broken) {
        var place = broken.getLocation();
        return "the body must be JSON in UTF-8; line %d, column %d is not: %s"
                .formatted(place.getLineNr(), place.getColumnNr(), broken.getOriginalMessage());
    }
}
