package dev.waymark.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads ids of conversations and turns as they come from outside. */
final class Ids {
    private Ids() {}

    /** Empty for what is no id of ours: {@code UUID.fromString} would also take shortened ones. */
    static Optional<UUID> of(String id) {
        try {
            UUID read = UUID.fromString(id);
            return Optional.of(read).filter(_ -> read.toString().equals(id.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
