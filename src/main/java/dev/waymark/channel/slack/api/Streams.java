package dev.waymark.channel.slack.api;

import com.slack.api.Slack;
import java.time.Duration;
import java.util.Optional;

/** Messages that grow while they are read: Slack allows few of them, and then an answer is posted whole. */
public final class Streams {
    private final Calls calls;

    private Streams(Calls calls) {
        this.calls = calls;
    }

    public static Streams of(Slack slack, String botToken) {
        return new Streams(new Calls(slack.methods(botToken), new Pacing(Duration.ZERO)));
    }

    /**
     * Begins a message; returns its timestamp, or nothing when Slack allows no more now.
     *
     * @throws SlackUnreachableException if it may be there or not
     */
    public Optional<String> begin(Spot spot, String team, String user, String markdown) {
        if (!calls.mayBegin(Method.STREAM, "")) {
            return Optional.empty();
        }
        try {
            var begun = calls.once(
                    Method.STREAM,
                    "",
                    slack -> slack.chatStartStream(request -> request.channel(spot.channel())
                            .threadTs(spot.thread())
                            .recipientTeamId(team)
                            .recipientUserId(user)
                            .markdownText(markdown)));
            return Optional.of(begun.getTs());
        } catch (SlackRefusedException e) {
            return Optional.empty();
        }
    }

    /** Adds to it; returns false when Slack allows no more now. */
    public boolean append(String channel, String timestamp, String markdown) {
        if (!calls.mayBegin(Method.APPEND, "")) {
            return false;
        }
        calls.once(
                Method.APPEND,
                "",
                slack -> slack.chatAppendStream(
                        request -> request.channel(channel).ts(timestamp).markdownText(markdown)));
        return true;
    }

    /**
     * Ends it: from then on it is a message like any other.
     *
     * @param key by which {@link Workspace#find} knows it again
     */
    public void end(String channel, String timestamp, String key) {
        calls.call(
                Method.END,
                "",
                slack -> slack.chatStopStream(
                        request -> request.channel(channel).ts(timestamp).metadata(Workspace.keyed(key))));
    }
}
