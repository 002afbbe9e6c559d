package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.delivery.Persistence;
import java.time.Duration;

/**
 * Answers that are shown while they are being written.
 *
 * @param after an answer that is whole by then is not streamed
 */
record LiveAnswers(Means means, Persistence persistence, Duration after) {
    private static final Duration NEVER = Duration.ofDays(1);

    LiveAnswer of(Asked asked) {
        return new LiveAnswer(asked, means, persistence, asked.team().isEmpty() ? NEVER : after);
    }
}
