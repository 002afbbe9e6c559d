package dev.waymark.channel.web.gate;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long clients may take.
 *
 * @param requestTime to send a request: its head, and its body once more
 * @param replyTime until they have taken the reply; as long as the slowest language model needs, and more
 */
@ConfigurationProperties("waymark.web.gate")
record GateSettings(
        @DefaultValue("15s") Duration requestTime,
        @DefaultValue("5m") Duration replyTime) {
    GateSettings {
        positive("request-time", requestTime);
        positive("reply-time", replyTime);
    }

    private static void positive(String name, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "waymark.web.gate.%s must be at least 1 ms, got %s".formatted(name, value));
        }
    }
}
