package dev.waymark.chat.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversations are kept.
 *
 * @param keep how long, after their last turn
 */
@ConfigurationProperties("waymark.chat")
record ChatSettings(@DefaultValue("90d") Duration keep) {
    ChatSettings {
        if (!keep.isPositive()) {
            throw new IllegalArgumentException("waymark.chat.keep must be longer than nothing, got " + keep);
        }
    }
}
