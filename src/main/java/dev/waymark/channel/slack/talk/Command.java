package dev.waymark.channel.slack.talk;

import dev.waymark.chat.Exchange;

/**
 * What somebody wrote behind the command.
 *
 * @param trigger tells this use of it from all others
 * @param responseUrl where the answer goes
 */
public record Command(String channel, String user, String text, String trigger, String responseUrl) {
    /** What somebody asks in private goes on as a conversation of its own in each channel. */
    String thread() {
        return Asked.id(channel, "/" + user);
    }

    Exchange exchange(String message) {
        return Exchange.of(Asked.id(channel, "/" + trigger), thread(), user, message);
    }
}
