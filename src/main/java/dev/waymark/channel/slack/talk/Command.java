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
        return Exchange.of(id(), thread(), user, Asked.cut(message));
    }

    String id() {
        return Asked.id(channel, "/" + trigger);
    }

    /** Whether a message was asked in private. */
    static boolean isOf(Exchange exchange) {
        return exchange.id().contains(":/");
    }

    /** One that was taken up by a process that has ended. */
    static Command of(Exchange left) {
        return new Command(
                Asked.channel(left),
                left.asker(),
                left.message(),
                left.id().substring(left.id().indexOf(":/") + 2),
                left.posts().isEmpty() ? "" : left.posts().getFirst());
    }
}
