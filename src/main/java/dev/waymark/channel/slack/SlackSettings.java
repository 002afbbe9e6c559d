package dev.waymark.channel.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which workspace the bot lives in, and how it works there.
 *
 * @param botToken from the environment, never shown; without it there is no Slack channel
 * @param signingSecret of requests over HTTP; from the environment, never shown
 * @param appToken opens a socket instead; from the environment, never shown
 * @param apiUrl of a proxy for Slack's API
 * @param channels ids of those it may answer in beside direct messages; none for all
 * @param queue how many questions wait and are answered at a time
 * @param betweenPosts the least time between two messages in one channel, and before a call is tried again
 * @param callWithin how long one call to Slack may take
 * @param streamAfter an answer that takes longer is shown while it is written
 * @param endWithin how long what was begun may take when the service stops; the rest is answered after its next start
 */
@ConfigurationProperties("waymark.slack")
record SlackSettings(
        @DefaultValue("") String botToken,
        @DefaultValue("") String signingSecret,
        @DefaultValue("") String appToken,
        @DefaultValue("https://slack.com/api/") String apiUrl,
        @DefaultValue Set<String> channels,
        @DefaultValue("1000") int queue,
        @DefaultValue("1s") Duration betweenPosts,
        @DefaultValue("10s") Duration callWithin,
        @DefaultValue("2s") Duration streamAfter,
        @DefaultValue("12s") Duration endWithin) {
    private static final String HOW = "; src/main/resources/slack/manifest.yaml makes the app that has it";

    SlackSettings {
        boolean events = !signingSecret.isBlank() || !appToken.isBlank();
        check(!events || !botToken.isBlank(), "waymark.slack.bot-token is missing: Slack shows it as xoxb-…" + HOW);
        check(
                events || botToken.isBlank(),
                "waymark.slack.signing-secret is missing, for events over HTTP, or waymark.slack.app-token (xapp-…), for"
                        + " Socket Mode" + HOW);
        begins("bot-token", botToken, "xoxb-");
        begins("app-token", appToken, "xapp-");
        check(
                isAddress(apiUrl),
                "waymark.slack.api-url must be an address such as https://slack.com/api/, got '" + apiUrl + "'");
        check(queue > 0, "waymark.slack.queue must be at least 1, got " + queue);
        for (Duration duration : List.of(betweenPosts, callWithin)) {
            check(duration.isPositive(), "waymark.slack.between-posts and .call-within must be more than 0");
        }
        check(!streamAfter.isNegative(), "waymark.slack.stream-after must not be negative, got " + streamAfter);
        check(!endWithin.isNegative(), "waymark.slack.end-within must not be negative, got " + endWithin);
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
        channels = Set.copyOf(channels);
    }

    /** Secrets stay out of it. */
    @Override
    public String toString() {
        return "SlackSettings[apiUrl=" + apiUrl + "]";
    }

    private static boolean isAddress(String url) {
        try {
            return url.matches("https?://.+") && new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void begins(String name, String secret, String with) {
        check(secret.isBlank() || secret.startsWith(with), "waymark.slack." + name + " must begin with " + with);
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
