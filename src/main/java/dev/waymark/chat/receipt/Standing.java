package dev.waymark.chat.receipt;

import java.util.Locale;

/** What has become of a cited passage. */
public enum Standing {
    /** The article still says it, at that place or another. */
    STANDS,
    /** The article says it no longer. */
    CHANGED,
    /** The article is gone. */
    WITHDRAWN;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
