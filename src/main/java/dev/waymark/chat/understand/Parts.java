package dev.waymark.chat.understand;

import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a message apart that asks two things: "what does a data engineer do and what does it pay?" It is cut only where
 * both sides name an aspect, and not the same one, so that "design and build" stays whole.
 */
final class Parts {
    private static final int MOST = 3;

    private static final Pattern SEAM =
            Pattern.compile("(?i)[?;.]\\s+(?:and )?|,?\\s+(?:and|&|\\+|plus|as well as|or)\\s+(?:also\\s+)?|,\\s+");

    private final Function<String, ReadMessage> reader;

    Parts(Function<String, ReadMessage> reader) {
        this.reader = reader;
    }

    /** What is asked, in order: the message as a whole where it asks one thing. */
    List<ReadMessage> of(String message, ReadMessage whole) {
        boolean one = whole.aspects().size() < 2 || whole.roles().size() > 1 || Kinds.isComparing(message);
        List<ReadMessage> parts = one ? List.of(whole) : cut(message, whole, MOST);
        Set<Role> roles = new LinkedHashSet<>();
        parts.forEach(part -> roles.addAll(part.roles()));
        return parts.stream()
                .map(part -> part.roles().isEmpty() ? part.about(List.copyOf(roles)) : part)
                .toList();
    }

    private List<ReadMessage> cut(String message, ReadMessage whole, int most) {
        Matcher seam = SEAM.matcher(message);
        while (most > 1 && seam.find()) {
            Optional<ReadMessage> left = part(message.substring(0, seam.start()));
            Optional<ReadMessage> right = part(message.substring(seam.end()));
            if (left.isPresent() && right.isPresent() && areApart(left.get(), right.get())) {
                List<ReadMessage> parts = new ArrayList<>(List.of(left.get()));
                parts.addAll(cut(message.substring(seam.end()), right.get(), most - 1));
                return parts;
            }
        }
        return List.of(whole);
    }

    private Optional<ReadMessage> part(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(reader.apply(text)).filter(read -> !read.aspects().isEmpty());
    }

    private static boolean areApart(ReadMessage left, ReadMessage right) {
        return Collections.disjoint(left.aspects(), right.aspects());
    }
}
