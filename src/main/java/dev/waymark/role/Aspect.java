package dev.waymark.role;

import java.util.Arrays;
import java.util.Optional;

/** What is asked about a role; always shown in this order. */
public enum Aspect {
    OVERVIEW,
    RESPONSIBILITIES,
    SKILLS,
    EDUCATION,
    TOOLS,
    INDUSTRIES,
    PAY,
    OUTLOOK,
    CAREER_PATH,
    GETTING_STARTED,
    COLLABORATION;

    /** The name on the wire: {@code career-path}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** As it stands at the head of a row: {@code Career path}. */
    public String title() {
        return name().charAt(0)
                + name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Aspect> of(String id) {
        return Arrays.stream(values()).filter(aspect -> aspect.id().equals(id)).findFirst();
    }
}
