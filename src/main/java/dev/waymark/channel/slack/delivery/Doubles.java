package dev.waymark.channel.slack.delivery;

import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.SlackUnreachableException;
import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.api.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away what stands in Slack twice: a call that seemed to have come to nothing may still be carried out when its
 * message has long been posted again. What the service leaves behind when it stops just then stays.
 */
final class Doubles {
    private static final Logger LOG = LoggerFactory.getLogger(Doubles.class);

    private final Workspace workspace;
    private final Persistence persistence;
    private final Duration longestHang;

    /**
     * @param longestHang a call is carried out by then, or never
     */
    Doubles(Workspace workspace, Persistence persistence, Duration longestHang) {
        this.workspace = workspace;
        this.persistence = persistence;
        this.longestHang = longestHang;
    }

    /** Looks in the background once no more can come. */
    void expect(Spot spot, String key, String posted) {
        Thread.ofVirtual().name("slack-doubles").start(() -> takeAway(spot, key, posted));
    }

    private void takeAway(Spot spot, String key, String posted) {
        try {
            TimeUnit.NANOSECONDS.sleep(longestHang.toNanos());
            List<String> there = persistence.insist(() -> workspace.find(spot, key));
            there.stream().filter(one -> !one.equals(posted)).forEach(one -> delete(spot.channel(), one));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SlackRefusedException | SlackUnreachableException e) {
            LOG.warn("a message may stand in Slack twice: {}", e.getMessage());
        }
    }

    private void delete(String channel, String timestamp) {
        persistence.insist(() -> {
            workspace.delete(channel, timestamp);
            return timestamp;
        });
    }
}
