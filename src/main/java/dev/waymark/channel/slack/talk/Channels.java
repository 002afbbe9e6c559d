package dev.waymark.channel.slack.talk;

import java.util.Set;

/**
 * Where the bot may speak.
 *
 * @param allowed ids of channels; none for all
 */
public record Channels(Set<String> allowed) {
    public Channels {
        allowed = Set.copyOf(allowed);
    }

    /** Direct messages are always allowed. */
    boolean allow(String channel) {
        return allowed.isEmpty() || channel.startsWith("D") || allowed.contains(channel);
    }
}
