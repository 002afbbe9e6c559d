package dev.waymark.channel.slack.api;

import java.util.Set;

/**
 * Who Slack takes us for.
 *
 * @param scopes what the token allows
 */
public record Identity(String team, String user, Set<String> scopes) {
    public Identity {
        scopes = Set.copyOf(scopes);
    }
}
