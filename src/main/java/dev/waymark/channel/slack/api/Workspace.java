package dev.waymark.channel.slack.api;

import com.slack.api.Slack;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The workspace the bot lives in. Every verb but those that say otherwise waits for its turn, and throws a {@link
 * SlackRefusedException} or a {@link SlackUnreachableException} where nothing came of it.
 */
public final class Workspace {
    /** Under this name a message carries the key it was posted with. */
    private static final String KEY_EVENT = "waymark_reply";

    private static final String KEY = "key";

    private static final int MOST_SEARCHED = 200;

    private final Calls calls;

    private Workspace(Calls calls) {
        this.calls = calls;
    }

    /**
     * @param betweenPosts at least so long passes between two messages in one channel
     */
    public static Workspace of(Slack slack, String botToken, Duration betweenPosts) {
        return new Workspace(new Calls(slack.methods(botToken), new Pacing(betweenPosts)));
    }

    public Identity identity() {
        var response = calls.call(Method.IDENTITY, "", slack -> slack.authTest(request -> request));
        Map<String, List<String>> headers = response.getHttpResponseHeaders();
        Set<String> scopes = headers.getOrDefault("x-oauth-scopes", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        return new Identity(response.getTeamId(), response.getUserId(), scopes);
    }

    /**
     * Posts a message; returns its timestamp.
     *
     * @param key by which {@link #find} knows it again
     */
    public String post(Spot spot, Outgoing message, String key) {
        ChatPostMessageResponse posted = calls.call(
                Method.POST,
                spot.channel(),
                slack -> slack.chatPostMessage(request -> request.channel(spot.channel())
                        .threadTs(spot.thread().isEmpty() ? null : spot.thread())
                        .text(message.text())
                        .blocksAsString(message.blocks())
                        .metadata(keyed(key))
                        .parse("none")
                        .mrkdwn(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
        return posted.getTs();
    }

    /** The timestamps of the messages that were posted with a key, as far as Slack lets us look. */
    public List<String> find(Spot spot, String key) {
        try {
            return messages(spot).stream()
                    .filter(message -> isKeyed(message, key))
                    .map(Message::getTs)
                    .toList();
        } catch (SlackRefusedException e) {
            return List.of();
        }
    }

    /** The bot's latest message in a thread, after another, that carries no key: a stream that nobody has ended. */
    public Optional<String> findStream(Spot spot, String after) {
        try {
            return messages(spot).stream()
                    .filter(message -> message.getBotId() != null && message.getMetadata() == null)
                    .map(Message::getTs)
                    .filter(timestamp -> timestamp.compareTo(after) > 0)
                    .max(Comparator.naturalOrder());
        } catch (SlackRefusedException e) {
            return Optional.empty();
        }
    }

    private List<Message> messages(Spot spot) {
        return spot.thread().isEmpty() ? inChannel(spot.channel()) : inThread(spot);
    }

    private List<Message> inChannel(String channel) {
        var latest = calls.call(
                Method.FIND,
                channel,
                slack -> slack.conversationsHistory(request ->
                        request.channel(channel).includeAllMetadata(true).limit(MOST_SEARCHED)));
        return Optional.ofNullable(latest.getMessages()).orElse(List.of());
    }

    private List<Message> inThread(Spot spot) {
        var replies = calls.call(
                Method.FIND,
                spot.channel(),
                slack -> slack.conversationsReplies(request -> request.channel(spot.channel())
                        .ts(spot.thread())
                        .includeAllMetadata(true)
                        .limit(MOST_SEARCHED)));
        return Optional.ofNullable(replies.getMessages()).orElse(List.of());
    }

    private static boolean isKeyed(Message message, String key) {
        var metadata = message.getMetadata();
        return metadata != null
                && KEY_EVENT.equals(metadata.getEventType())
                && key.equals(String.valueOf(metadata.getEventPayload().get(KEY)));
    }

    static Message.Metadata keyed(String key) {
        return new Message.Metadata(KEY_EVENT, Map.of(KEY, key));
    }

    public void update(String channel, String timestamp, Outgoing message) {
        calls.call(
                Method.UPDATE,
                channel,
                slack -> slack.chatUpdate(request -> request.channel(channel)
                        .ts(timestamp)
                        .text(message.text())
                        .blocksAsString(message.blocks())
                        .parse("none")));
    }

    /** A message that is gone already is deleted. */
    public void delete(String channel, String timestamp) {
        try {
            calls.call(
                    Method.DELETE,
                    channel,
                    slack ->
                            slack.chatDelete(request -> request.channel(channel).ts(timestamp)));
        } catch (SlackRefusedException e) {
            if (!e.error().equals("message_not_found")) {
                throw e;
            }
        }
    }

    /** Shows a message to one person only; it is gone when they reload. */
    public void whisper(Spot spot, String user, Outgoing message) {
        calls.call(
                Method.WHISPER,
                spot.channel(),
                slack -> slack.chatPostEphemeral(request -> request.channel(spot.channel())
                        .threadTs(spot.thread().isEmpty() ? null : spot.thread())
                        .user(user)
                        .text(message.text())
                        .blocksAsString(message.blocks())
                        .parse("none")));
    }

    /** What stands around its messages. */
    public Surfaces surfaces() {
        return new Surfaces(calls);
    }
}
