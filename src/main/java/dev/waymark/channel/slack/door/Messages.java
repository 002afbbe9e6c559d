package dev.waymark.channel.slack.door;

import dev.waymark.channel.slack.talk.Asked;
import dev.waymark.channel.slack.talk.Colleague;
import org.jspecify.annotations.Nullable;

/** Tells which messages are for the bot. */
final class Messages {
    /**
     * A message as an event tells of it.
     *
     * @param root timestamp of the message whose thread it stands in, or its own
     * @param bot the bot's user, empty when the event does not tell
     * @param text in Slack's markup
     */
    record Said(String team, String channel, String timestamp, String root, String bot, String user, String text) {
        Said by(@Nullable String author, @Nullable String words) {
            return new Said(
                    team, channel, timestamp, root, bot, author == null ? "" : author, words == null ? "" : words);
        }

        private Asked asked() {
            return Asked.of(team, channel, timestamp, root, user, Spoken.of(text));
        }

        private boolean isDirect() {
            return channel.startsWith("D");
        }

        private boolean isReply() {
            return !root.equals(timestamp);
        }
    }

    private final Colleague colleague;

    Messages(Colleague colleague) {
        this.colleague = colleague;
    }

    boolean mentioned(Said said) {
        return colleague.asked(said.asked());
    }

    /** A mention comes as an event of its own as well; a message that begins by addressing somebody is for them. */
    boolean written(Said said) {
        if (said.user().isEmpty() || said.user().equals(said.bot())) {
            return true;
        }
        if (said.isDirect()) {
            return colleague.asked(said.asked());
        }
        boolean forOthers = Spoken.mentions(said.text(), said.bot()) || Spoken.addressesSomebody(said.text());
        return forOthers || !said.isReply() || colleague.overheard(said.asked());
    }

    boolean edited(Said said) {
        return colleague.edited(said.asked());
    }

    boolean deleted(Said said) {
        return colleague.deleted(said.channel(), said.timestamp(), said.root());
    }
}
