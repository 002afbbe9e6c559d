package dev.waymark.channel.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** What has come in lately: Slack sends things again, and the same message as several events. */
final class Seen {
    private static final int MOST = 100_000;

    /** Slack tries again after up to five minutes. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONG_ENOUGH)
            .build();

    /** Whether this is the first time. */
    boolean first(String id) {
        return seen.asMap().putIfAbsent(id, true) == null;
    }

    /** As if it had never come. */
    void forget(String id) {
        seen.invalidate(id);
    }
}
