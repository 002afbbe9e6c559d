package dev.waymark.channel.slack.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/** Keeps calls to the pace that Slack allows, by method and channel. */
final class Pacing {
    /** As many channels as a large workspace uses in that time. */
    private static final int MOST_CHANNELS = 20_000;

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private final LoadingCache<String, Pace> posts;
    private final ConcurrentMap<Method, Pace> others = new ConcurrentHashMap<>();
    private final Duration betweenPosts;

    Pacing(Duration betweenPosts) {
        this.betweenPosts = betweenPosts;
        posts = Caffeine.newBuilder()
                .maximumSize(MOST_CHANNELS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(_ -> Method.POST.pace(betweenPosts));
    }

    /** Returns when the call may begin. */
    void await(Method method, String channel) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pace(method, channel).take(System.nanoTime()));
    }

    /** Whether a call may begin at once; it is counted then. */
    boolean mayBegin(Method method, String channel) {
        return pace(method, channel).takeNow(System.nanoTime());
    }

    /** Slack has told how long no such call will succeed. */
    void rest(Method method, String channel, Duration time) {
        pace(method, channel).rest(System.nanoTime(), time);
    }

    private Pace pace(Method method, String channel) {
        return method == Method.POST
                ? posts.get(channel)
                : others.computeIfAbsent(method, one -> one.pace(betweenPosts));
    }
}
