package dev.waymark.answer;

import java.util.Locale;

/** Why a question is not answered; where several fit, the first counts. */
public enum Reason {
    UNSAFE,
    LANGUAGE,
    OFF_TOPIC,
    UNKNOWN_ROLE,
    NOT_IN_SOURCES;

    /** The name on the wire: {@code not_in_sources}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
